import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SharedList } from "../api/listTypes";
import { useRequestStyles } from "../plan/useRequestStyles";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  sentence: { fontWeight: tokens.fontWeightSemibold },
});

/** Rows that need a hand. Nothing is lost by them: what stood there before counts until they are mended. */
export function ProblemRows({ lists }: { lists: SharedList[] }) {
  const own = useStyles();
  const styles = useRequestStyles();
  const speech = useSpeech();
  const rows = lists.flatMap((list) => [...list.problems, ...list.refusals].map((problem) => ({ list, problem })));
  if (rows.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="problems-heading">
      <h2 id="problems-heading" className={styles.heading}>
        {speech.text("lists.problemsHeading")}
      </h2>
      <ul className={styles.list}>
        {rows.map(({ list, problem }, place) => (
          <li key={`${list.list}|${problem.item}|${problem.column}|${place}`} className={styles.row}>
            <span className={styles.title}>
              {problem.webUrl.startsWith("https://") ? (
                <Link href={problem.webUrl} target="_blank" rel="noreferrer" inline>
                  {problem.title || speech.text("lists.untitled", { n: problem.item })}
                </Link>
              ) : (
                problem.title || speech.text("lists.untitled", { n: problem.item })
              )}
            </span>
            <p className={styles.muted}>
              {[list.name, problem.column, problem.since ? speech.text("lists.since", { date: speech.dateTime(problem.since) }) : ""]
                .filter(Boolean)
                .join(", ")}
            </p>
            {problem.written && !problem.sentence.includes(problem.written) && <p className={styles.text}>{speech.text("lists.written", { text: problem.written })}</p>}
            <p className={`${styles.text} ${own.sentence}`}>{problem.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
