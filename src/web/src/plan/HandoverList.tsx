import { lazy, Suspense } from "react";
import type { PlansApi } from "../api/plansApi";
import type { Handover } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import type { Sign, Tone } from "./achievements";
import { StatusPill } from "./StatusPill";
import { useRequestStyles } from "./useRequestStyles";

// Few decide, and choosing somebody by search takes its share of the library.
const HandoverDecision = lazy(async () => ({ default: (await import("./HandoverDecision")).HandoverDecision }));

const looks: Record<Handover["state"], { tone: Tone; sign: Sign }> = {
  Waiting: { tone: "amber", sign: "exclamation" },
  HandedOver: { tone: "green", sign: "check" },
  Kept: { tone: "grey", sign: "dash" },
};

interface Props {
  api: PlansApi;
  handovers: Handover[];
  /** Somebody has said who answers for the goal now. */
  onDecided: () => void;
}

/** Who has said «ikke mitt mål», so that a goal between two chairs is seen by those who can find it one. */
export function HandoverList({ api, handovers, onDecided }: Props) {
  const styles = useRequestStyles();
  const speech = useSpeech();
  if (handovers.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="handovers-heading">
      <h2 id="handovers-heading" className={styles.heading}>
        {speech.text("goal.handovers")}
      </h2>
      <ul className={styles.list}>
        {handovers.map((handover) => (
          <li key={handover.id} className={styles.row}>
            <div className={styles.top}>
              <span className={styles.title}>{handover.byName}</span>
              <StatusPill {...looks[handover.state]}>
                {handover.state === "HandedOver" && handover.toName
                  ? speech.text("handover.to", { name: handover.toName })
                  : speech.named("handover", handover.state)}
              </StatusPill>
            </div>
            <p className={styles.muted}>{`${speech.period(handover.period)}, ${speech.date(handover.at)}`}</p>
            {handover.comment && <p className={styles.text}>{handover.comment}</p>}
            {handover.mayDecide && (
              <Suspense>
                <HandoverDecision api={api} handover={handover} onDecided={onDecided} />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
