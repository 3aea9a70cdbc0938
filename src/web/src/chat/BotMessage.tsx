import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo } from "react";
import type { ChatMessage } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { BotAvatar } from "./BotAvatar";
import { cardOf } from "./conversation";
import type { InvokeOutcome } from "./invokeOutcome";
import type { CardPress } from "./renderCard";

// The card renderer is the largest thing on the page and only the chat needs it.
const CardView = lazy(() => import("./CardView"));

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr)",
    gap: "0 10px",
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  avatar: { "@media (max-width: 480px)": { display: "none" } },
  content: {
    display: "grid",
    gap: "6px",
    justifyItems: "start",
    maxWidth: "640px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  top: {
    display: "flex",
    gap: "10px",
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bubble: {
    maxWidth: "100%",
    padding: "10px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
  text: { whiteSpace: "pre-line" },
  card: { justifySelf: "stretch", padding: "12px 16px 16px" },
});

interface Props {
  message: ChatMessage;
  at: string;
  onPress: (messageId: string, verb: string, data: unknown) => Promise<InvokeOutcome>;
}

export function BotMessage({ message, at, onPress }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const card = useMemo(() => cardOf(message), [message]);
  const press = useCallback(({ verb, data }: CardPress) => onPress(message.id, verb, data), [onPress, message.id]);
  return (
    <div className={styles.root}>
      <div className={styles.avatar}>
        <BotAvatar />
      </div>
      <div className={styles.content}>
        <div className={styles.top}>
          <span className={styles.name}>{speech.text("chat.bot")}</span>
          {at}
        </div>
        {message.text && <div className={mergeClasses(styles.bubble, styles.text)}>{message.text}</div>}
        {card && (
          <div className={mergeClasses(styles.bubble, styles.card)}>
            <Suspense fallback={<CardShape />}>
              <CardView card={card} onPress={press} />
            </Suspense>
          </div>
        )}
      </div>
    </div>
  );
}

function CardShape() {
  return (
    <Skeleton aria-hidden="true">
      <div style={{ display: "grid", gap: 10 }}>
        <SkeletonItem size={24} style={{ width: "60%" }} />
        <SkeletonItem />
        <SkeletonItem style={{ width: "80%" }} />
      </div>
    </Skeleton>
  );
}
