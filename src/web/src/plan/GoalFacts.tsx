import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlansApi } from "../api/plansApi";
import type { Goal } from "../api/types";
import { Face } from "../people/Face";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "12px 36px" },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
});

export function GoalFacts({ api, goal }: { api: PlansApi; goal: Goal }) {
  const styles = useStyles();
  const speech = useSpeech();
  const facts: [term: string, value: string, person?: string | null][] = [
    [speech.text("goal.responsible"), goal.responsibleName || speech.text("plan.noResponsible"), goal.responsible],
    [speech.text("goal.deputy"), goal.deputyName, goal.deputy],
    [speech.text("goal.due"), speech.date(goal.dueDate)],
    [speech.text("goal.dimension"), goal.dimensionName],
    [speech.text("goal.unit"), goal.unitName],
  ];
  return (
    <dl className={styles.root}>
      {facts.map(
        ([term, value, person]) =>
          value && (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>
                {person && <Face api={api} id={person} name={value} />}
                {value}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
