import { Link } from "@fluentui/react-components";
import type { SharedList } from "../api/listTypes";
import { StatusPill } from "../plan/StatusPill";
import { useRequestStyles } from "../plan/useRequestStyles";
import { useSpeech } from "../texts/SpeechContext";
import { isStopped } from "./isStopped";
import { rowsToMend } from "./rowsToMend";

/**
 * Every list with when it was last read and what waits to be written to it.
 * `isKnown`: while SharePoint cannot be asked, nobody knows that anything is the same.
 */
export function ListRows({ lists, isKnown }: { lists: SharedList[]; isKnown: boolean }) {
  const styles = useRequestStyles();
  const speech = useSpeech();
  return (
    <section aria-labelledby="lists-heading">
      <h2 id="lists-heading" className={styles.heading}>
        {speech.text("lists.allHeading")}
      </h2>
      <ul className={styles.list}>
        {lists.map((list) => (
          <li key={list.list} className={styles.row}>
            <div className={styles.top}>
              <span className={styles.title}>
                {list.webUrl.startsWith("https://") ? (
                  <Link href={list.webUrl} target="_blank" rel="noreferrer" inline>
                    {list.name}
                  </Link>
                ) : (
                  list.name
                )}
              </span>
              <State list={list} isKnown={isKnown} />
            </div>
            <p className={styles.muted}>
              {[
                list.pulledAt ? speech.text("lists.pulled", { date: speech.dateTime(list.pulledAt) }) : "",
                list.owed > 0 ? speech.owed(list.owed, list.oldestOwed) : "",
              ]
                .filter(Boolean)
                .join(". ")}
            </p>
            {list.advice && <p className={styles.text}>{list.advice}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({ list, isKnown }: { list: SharedList; isKnown: boolean }) {
  const speech = useSpeech();
  const problems = rowsToMend(list);
  if (isStopped(list.failing)) {
    return (
      <StatusPill tone="red" sign="exclamation">
        {speech.text("lists.stopped")}
      </StatusPill>
    );
  }
  if (problems > 0) {
    return (
      <StatusPill tone="amber" sign="exclamation">
        {speech.text(problems === 1 ? "lists.problem" : "lists.problems", { n: problems })}
      </StatusPill>
    );
  }
  if (!isKnown) {
    return null;
  }
  // Nobody knows that two are the same before both have been read.
  return list.owed > 0 || list.pulledAt === null ? (
    <StatusPill tone="none" sign="dots">
      {speech.text(list.owed > 0 ? "lists.underWay" : "lists.notPulled")}
    </StatusPill>
  ) : (
    <StatusPill tone="green" sign="check">
      {speech.text("lists.same")}
    </StatusPill>
  );
}
