import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { BotAvatar } from "../chat/BotAvatar";
import { Trouble } from "../shared/Trouble";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  root: {
    minHeight: "100dvh",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "20px",
    padding: "24px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { maxWidth: "46ch", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  isPreparing: boolean;
  hasNobody: boolean;
  error: unknown;
  onRetry: () => void;
}

/** What is seen until there is somebody to be. */
export function BeforeWork({ isPreparing, hasNobody, error, onRetry }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <main className={styles.root}>
      <BotAvatar size={64} />
      {error !== undefined ? (
        <Trouble error={error} onRetry={onRetry} />
      ) : hasNobody ? (
        <p className={styles.text}>{speech.text("persona.nobody")}</p>
      ) : (
        <div role="status">
          <Spinner
            size="small"
            labelPosition="below"
            label={speech.text(isPreparing ? "state.preparing" : "state.loading")}
          />
        </div>
      )}
    </main>
  );
}
