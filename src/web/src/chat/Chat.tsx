import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../texts/SpeechContext";
import { Composer } from "./Composer";
import { MessageList } from "./MessageList";
import type { InvokeOutcome } from "./invokeOutcome";
import type { ConversationHandle } from "./useConversation";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  away: {
    padding: "6px 20px",
    backgroundColor: "var(--status-yellow-soft)",
    color: "var(--status-yellow)",
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  person: string;
  /** Undefined until the clock has been read. */
  now: string | undefined;
  conversation: ConversationHandle;
  onPress: (messageId: string, verb: string, data: unknown) => Promise<InvokeOutcome>;
  onSay: (text: string) => Promise<boolean>;
}

/** The chat as Teams shows it: the bot to the left, oneself to the right, cards that can be answered where they stand. */
export function Chat({ person, now, conversation, onPress, onSay }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <div className={styles.root}>
      <h2 className="visually-hidden">{speech.text("chat.heading")}</h2>
      <MessageList person={person} now={now} conversation={conversation} onPress={onPress} />
      <div role="status">
        {conversation.disconnected && <p className={styles.away}>{speech.text("chat.disconnected")}</p>}
      </div>
      <Composer onSay={onSay} />
    </div>
  );
}
