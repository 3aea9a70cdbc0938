import { makeStyles, Spinner } from "@fluentui/react-components";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "center", padding: "48px 16px" },
});

export function Waiting() {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <Spinner size="small" label={useSpeech().text("state.loading")} />
    </div>
  );
}
