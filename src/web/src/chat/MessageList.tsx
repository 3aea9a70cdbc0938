import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Waiting } from "../shared/Waiting";
import { useSpeech } from "../texts/SpeechContext";
import { BotMessage } from "./BotMessage";
import type { InvokeOutcome } from "./invokeOutcome";
import { OwnMessage } from "./OwnMessage";
import type { ConversationHandle } from "./useConversation";

const nearEnd = 120;

const useStyles = makeStyles({
  frame: { position: "relative", flex: 1, minHeight: 0 },
  scroll: {
    position: "relative",
    height: "100%",
    overflowY: "auto",
    padding: "20px 20px 12px",
    scrollBehavior: "smooth",
    "@media (max-width: 480px)": { padding: "16px 12px 8px" },
  },
  list: { display: "grid", gap: "18px", gridTemplateColumns: "minmax(0, 1fr)" },
  empty: { padding: "48px 16px", textAlign: "center", color: tokens.colorNeutralForeground2 },
  awaiting: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  newest: {
    position: "absolute",
    bottom: "8px",
    left: "50%",
    transform: "translateX(-50%)",
    boxShadow: tokens.shadow8,
  },
});

interface Props {
  person: string;
  now: string | undefined;
  conversation: ConversationHandle;
  onPress: (messageId: string, verb: string, data: unknown) => Promise<InvokeOutcome>;
}

export function MessageList({ person, now, conversation, onPress }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const lastTop = useRef(0);
  const [isAway, setIsAway] = useState(false);
  const { messages, sending, awaiting, loaded } = conversation;

  const toNewest = () => {
    follows.current = true;
    setIsAway(false);
    scroll.current?.scrollTo({ top: scroll.current.scrollHeight });
  };

  // Someone who reads further up is not torn away by what arrives; someone at the end follows it.
  useLayoutEffect(() => {
    if (follows.current) {
      scroll.current?.scrollTo({ top: scroll.current.scrollHeight, behavior: "instant" });
    }
  }, [messages.length, sending, awaiting]);

  // Cards are drawn a moment after their message; keep the end in sight while they grow, and only then.
  useEffect(() => {
    const element = list.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(() => {
      const frame = scroll.current;
      if (follows.current && frame && !frame.contains(document.activeElement)) {
        frame.scrollTo({ top: frame.scrollHeight, behavior: "instant" });
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const frame = scroll.current;
    if (!frame) {
      return;
    }
    // Growing content also leaves the end behind; only a person moves upwards.
    const isAtEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < nearEnd;
    if (isAtEnd || frame.scrollTop < lastTop.current) {
      follows.current = isAtEnd;
    }
    // Whoever is inside the newest message, however long it is, needs no way to it.
    const newest = list.current?.lastElementChild?.getBoundingClientRect();
    setIsAway(newest !== undefined && newest.top > frame.getBoundingClientRect().bottom);
    lastTop.current = frame.scrollTop;
  };

  return (
    <div className={styles.frame}>
      <div ref={scroll} className={styles.scroll} onScroll={onScroll}>
        {!loaded && <Waiting />}
        {loaded && messages.length === 0 && !sending && <p className={styles.empty}>{speech.text("chat.empty")}</p>}
        <div ref={list} role="log" aria-label={speech.text("chat.log")} className={styles.list}>
          {messages.map((message) =>
            message.from === person ? (
              <OwnMessage key={message.id} text={message.text} at={speech.sent(message.at, now)} />
            ) : (
              <BotMessage key={message.id} message={message} at={speech.sent(message.at, now)} onPress={onPress} />
            ),
          )}
          {sending && <OwnMessage text={sending} at={speech.text("chat.sending")} />}
          {awaiting && <p className={styles.awaiting}>{speech.text("chat.typing")}</p>}
        </div>
      </div>
      {isAway && (
        <Button size="small" shape="circular" className={styles.newest} icon={<ArrowDownRegular />} onClick={toNewest}>
          {speech.text("chat.newest")}
        </Button>
      )}
    </div>
  );
}
