import { makeStyles, tokens } from "@fluentui/react-components";
import type { Lists } from "../api/listTypes";
import { StatusPill } from "../plan/StatusPill";
import { usePlanStyles } from "../plan/usePlanStyles";
import { useSpeech } from "../texts/SpeechContext";
import { isStopped } from "./isStopped";
import { rowsToMend } from "./rowsToMend";

const useStyles = makeStyles({
  root: { display: "grid", gap: "8px", justifyItems: "start" },
  text: { maxWidth: "68ch", overflowWrap: "anywhere" },
  advice: { fontWeight: tokens.fontWeightSemibold },
});

/** The whole in one line: the same on both sides, on its way, or stopped. */
export function ListsSummary({ lists }: { lists: Lists }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const stopped = isStopped(lists.failing) || lists.lists.some((list) => isStopped(list.failing));
  const problems = lists.lists.reduce((sum, list) => sum + rowsToMend(list), 0);
  return (
    <div className={`${shared.card} ${styles.root}`} role="status">
      {stopped ? (
        <StatusPill tone="red" sign="exclamation">
          {speech.text("lists.stopped")}
        </StatusPill>
      ) : problems > 0 ? (
        <StatusPill tone="amber" sign="exclamation">
          {speech.text(problems === 1 ? "lists.problem" : "lists.problems", { n: problems })}
        </StatusPill>
      ) : lists.owed > 0 || lists.lists.some((list) => list.pulledAt === null) ? (
        <StatusPill tone="none" sign="dots">
          {speech.text("lists.underWay")}
        </StatusPill>
      ) : (
        <StatusPill tone="green" sign="check">
          {speech.text("lists.same")}
        </StatusPill>
      )}
      {lists.advice && <p className={`${styles.text} ${styles.advice}`}>{lists.advice}</p>}
      <p className={styles.text}>{speech.owed(lists.owed, lists.oldestOwed)}</p>
    </div>
  );
}
