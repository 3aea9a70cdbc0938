import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  button: {
    position: "absolute",
    left: "8px",
    top: "-60px",
    zIndex: 10,
    padding: "8px 16px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":focus": { top: "8px" },
  },
});

/** For the keyboard: past the header, straight to the work. Buttons, because the address's hash belongs to the plan. */
export function SkipLinks() {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <>
      <button type="button" className={styles.button} onClick={() => document.getElementById("chat")?.focus()}>
        {speech.text("page.skipToChat")}
      </button>
      <button type="button" className={styles.button} onClick={() => document.getElementById("plan")?.focus()}>
        {speech.text("page.skipToPlan")}
      </button>
    </>
  );
}
