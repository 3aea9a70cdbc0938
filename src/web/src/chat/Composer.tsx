import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useRef, useState } from "react";
import type { TextKey } from "../texts/Texts";
import { useSpeech } from "../texts/SpeechContext";

const suggestions: TextKey[] = ["chat.ask.notAchieved", "chat.ask.notReported", "chat.ask.myTasks", "chat.ask.help"];

const useStyles = makeStyles({
  root: {
    padding: "8px 20px 16px",
    display: "grid",
    gap: "8px",
    "@media (max-width: 480px)": { padding: "8px 12px 12px" },
  },
  suggestions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    "@media (max-width: 640px)": {
      flexWrap: "nowrap",
      overflowX: "auto",
      scrollbarWidth: "none",
      margin: "0 -12px",
      padding: "2px 12px",
    },
  },
  suggestion: { fontWeight: tokens.fontWeightRegular, minWidth: "auto", flex: "none" },
  line: { display: "flex", alignItems: "flex-end", gap: "8px" },
  field: {
    flex: 1,
    minWidth: 0,
    fieldSizing: "content",
    maxHeight: "140px",
    minHeight: "40px",
    padding: "9px 14px",
    resize: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    "::placeholder": { color: tokens.colorNeutralForeground3 },
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  send: { minWidth: "40px", height: "40px" },
  error: { color: "var(--status-red)", fontSize: tokens.fontSizeBase200 },
});

/** Where one writes. A text that did not get through stays in the field. */
export function Composer({ onSay }: { onSay: (text: string) => Promise<boolean> }) {
  const styles = useStyles();
  const speech = useSpeech();
  const [text, setText] = useState("");
  const [failed, setFailed] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const send = async (words: string) => {
    const said = words.trim();
    if (said === "" || isSending) {
      return;
    }
    setIsSending(true);
    setFailed(false);
    setText("");
    const arrived = await onSay(said);
    setIsSending(false);
    if (!arrived) {
      setFailed(true);
      setText((newer) => newer || said);
    }
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send(text);
    }
  };

  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        void send(text);
      }}
    >
      <div className={styles.suggestions} role="group" aria-label={speech.text("chat.suggestions")}>
        {suggestions.map((key) => (
          <Button
            key={key}
            size="small"
            shape="circular"
            className={styles.suggestion}
            disabled={isSending}
            onClick={() => void send(speech.text(key))}
          >
            {speech.text(key)}
          </Button>
        ))}
      </div>
      {failed && (
        <p role="alert" className={styles.error}>
          {speech.text("chat.notSent")}
        </p>
      )}
      <div className={styles.line}>
        <textarea
          ref={field}
          className={styles.field}
          value={text}
          rows={1}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={speech.text("chat.write")}
          aria-label={speech.text("chat.write")}
        />
        <Button
          type="submit"
          appearance="primary"
          className={styles.send}
          icon={<SendRegular />}
          aria-label={speech.text("chat.send")}
          disabledFocusable={text.trim() === "" || isSending}
        />
      </div>
    </form>
  );
}
