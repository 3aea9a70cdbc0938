import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  root: { justifySelf: "end", maxWidth: "min(85%, 520px)", display: "grid", gap: "4px" },
  at: { textAlign: "right", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bubble: {
    padding: "8px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
});

export function OwnMessage({ text, at }: { text: string; at: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.at}>
        <span className="visually-hidden">{useSpeech().text("chat.you")}, </span>
        {at}
      </div>
      <div className={styles.bubble}>{text}</div>
    </div>
  );
}
