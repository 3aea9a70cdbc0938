import { makeStyles, tokens } from "@fluentui/react-components";
import type { Goal } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "12px 36px" },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { fontWeight: tokens.fontWeightSemibold },
});

export function GoalFacts({ goal }: { goal: Goal }) {
  const styles = useStyles();
  const speech = useSpeech();
  const facts: [string, string][] = [
    [speech.text("goal.responsible"), goal.responsibleName || speech.text("plan.noResponsible")],
    [speech.text("goal.deputy"), goal.deputyName],
    [speech.text("goal.due"), speech.date(goal.dueDate)],
    [speech.text("goal.dimension"), goal.dimensionName],
    [speech.text("goal.unit"), goal.unitName],
  ];
  return (
    <dl className={styles.root}>
      {facts.map(
        ([term, value]) =>
          value && (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
