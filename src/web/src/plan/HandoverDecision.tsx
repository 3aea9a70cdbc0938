import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlansApi } from "../api/plansApi";
import type { FoundPerson, Handover } from "../api/types";
import { PersonPicker } from "../people/PersonPicker";
import { sayProblem } from "../shared/sayProblem";
import { useSpeech } from "../texts/SpeechContext";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  root: { display: "grid", gap: "10px", maxWidth: "420px", marginTop: "6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** For whoever finds somebody: the same choice as on the card in the chat. */
export function HandoverDecision({ api, handover, onDecided }: { api: PlansApi; handover: Handover; onDecided: () => void }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const [chosen, setChosen] = useState<FoundPerson>();
  const [isSending, setIsSending] = useState(false);
  const [said, setSaid] = useState("");

  const decide = async (decision: { person: string } | { keep: true }) => {
    setIsSending(true);
    try {
      setSaid((await api.decideHandover(handover.id, decision)).text);
      onDecided();
    } catch (error) {
      setSaid(sayProblem(error, speech));
    } finally {
      setIsSending(false);
    }
  };

  return (
    <div className={styles.root}>
      <PersonPicker api={api} label={speech.text("handover.who")} onChoose={setChosen} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!chosen || isSending}
          onClick={() => chosen && void decide({ person: chosen.id })}
        >
          {speech.text("handover.assign")}
        </Button>
        <Button disabled={isSending} onClick={() => void decide({ keep: true })}>
          {speech.text("handover.keep", { name: handover.byName })}
        </Button>
      </div>
      <p className={shared.muted} role="status">
        {said}
      </p>
    </div>
  );
}
