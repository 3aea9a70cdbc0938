import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useSpeech } from "../texts/SpeechContext";
import { sayProblem } from "./sayProblem";

const useStyles = makeStyles({ root: { margin: "16px 0" } });

/** A failed call in plain words, with the way on. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.root} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{speech.text("state.failedHeading")}</MessageBarTitle>
        {sayProblem(error, speech)}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{speech.text("state.retry")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
