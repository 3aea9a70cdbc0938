import { makeStyles, tokens } from "@fluentui/react-components";
import type { Goal } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { GoalRow } from "./GoalRow";
import { groupGoals } from "./groupGoals";
import type { Place } from "./place";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  root: { display: "grid", gap: "24px" },
  heading: { display: "flex", alignItems: "baseline", gap: "10px", marginBottom: "10px" },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground2 },
});

export function GoalGroups({ goals, place, changed }: { goals: Goal[]; place: Place; changed: ReadonlySet<string> }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  return (
    <section aria-labelledby="goals-heading" className={styles.root}>
      <h2 id="goals-heading" className="visually-hidden">
        {speech.text("plan.goalsHeading")}
      </h2>
      {groupGoals(goals).map((group) => (
        <section key={group.id} aria-labelledby={`dimension-${group.id}`}>
          <div className={styles.heading}>
            <h3 id={`dimension-${group.id}`} className={styles.name}>
              {group.name || speech.text("plan.noDimension")}
            </h3>
            <span className={styles.count}>{speech.text("plan.goalCount", { n: group.goals.length })}</span>
          </div>
          <ul className={shared.list}>
            {group.goals.map((goal) => (
              <GoalRow key={goal.id} goal={goal} place={place} changed={changed.has(goal.id)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
