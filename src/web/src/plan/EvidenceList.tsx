import { Link } from "@fluentui/react-components";
import type { Evidence } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { useRequestStyles } from "./useRequestStyles";

/** What was kept as documentation: messages in Teams and what people wrote about them. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const styles = useRequestStyles();
  const speech = useSpeech();
  if (evidence.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="evidence-heading">
      <h2 id="evidence-heading" className={styles.heading}>
        {speech.text("goal.evidence")}
      </h2>
      <ul className={styles.list}>
        {evidence.map(({ id, text, link, byName, at }) => (
          <li key={id} className={styles.row}>
            {text && <p className={styles.text}>{text}</p>}
            {/* Only what the server has let in as https. */}
            {link?.startsWith("https://") && (
              <p>
                <Link href={link} target="_blank" rel="noreferrer" inline>
                  {speech.text("goal.evidenceLink")}
                </Link>
              </p>
            )}
            <p className={styles.muted}>{speech.signed(byName, at)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
