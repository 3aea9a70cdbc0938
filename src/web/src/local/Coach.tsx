import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, LightbulbFilled } from "@fluentui/react-icons";
import { useSpeech } from "../texts/SpeechContext";
import { type CoachStep, coachSteps } from "./coachStep";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    margin: "16px 20px 0",
    padding: "12px 8px 12px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (max-width: 480px)": { margin: "12px 12px 0" },
  },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground1, flex: "none", marginTop: "2px" },
  words: { flex: 1 },
  step: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { fontWeight: tokens.fontWeightSemibold },
});

export function Coach({ step, onClose }: { step: CoachStep; onClose: () => void }) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <aside className={styles.root} aria-label={speech.text("coach.label")}>
      <LightbulbFilled className={styles.icon} aria-hidden="true" />
      <div className={styles.words} role="status">
        <p className={styles.step}>{speech.text("coach.step", { n: step.number, total: coachSteps })}</p>
        <p className={styles.text}>{speech.text(step.text)}</p>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={speech.text("coach.close")}
        onClick={onClose}
      />
    </aside>
  );
}
