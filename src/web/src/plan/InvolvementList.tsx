import type { Involvement } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import type { Sign, Tone } from "./achievements";
import { StatusPill } from "./StatusPill";
import { useRequestStyles } from "./useRequestStyles";

const looks: Record<Involvement["answer"], { tone: Tone; sign: Sign }> = {
  Waiting: { tone: "none", sign: "dots" },
  Accepted: { tone: "green", sign: "check" },
  // No is an answer like any other; red is kept for results.
  Declined: { tone: "grey", sign: "cross" },
};

/** The units that were asked to take part, and what their leaders answered. */
export function InvolvementList({ involvements }: { involvements: Involvement[] }) {
  const styles = useRequestStyles();
  const speech = useSpeech();
  if (involvements.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="involvements-heading">
      <h2 id="involvements-heading" className={styles.heading}>
        {speech.text("goal.involvements")}
      </h2>
      <ul className={styles.list}>
        {involvements.map((involvement) => (
          <li key={involvement.id} className={styles.row}>
            <div className={styles.top}>
              <span className={styles.title}>{involvement.unitName}</span>
              <StatusPill {...looks[involvement.answer]}>{speech.named("involvement", involvement.answer)}</StatusPill>
            </div>
            <p className={styles.muted}>
              {[
                involvement.leaderName,
                speech.period(involvement.period),
                speech.text("involvement.askedBy", {
                  name: involvement.askedByName,
                  date: speech.date(involvement.askedAt),
                }),
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            {involvement.reason && <p className={styles.text}>{involvement.reason}</p>}
            {involvement.comment && (
              <p className={styles.text}>
                {speech.text("involvement.comment", {
                  name: involvement.leaderName || involvement.unitName,
                  text: involvement.comment,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
