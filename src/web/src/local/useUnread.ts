import { useEffect, useRef, useState } from "react";
import type { Conversation } from "../chat/conversation";

/** How many of the bot's messages came while the chat was out of sight. */
export function useUnread(conversation: Conversation, person: string, isSeen: boolean): number {
  const seen = useRef<ReadonlySet<string>>(undefined);
  const [unread, setUnread] = useState(0);
  const { messages, loaded } = conversation;

  useEffect(() => {
    if (!loaded) {
      return;
    }
    if (isSeen || !seen.current) {
      seen.current = new Set(messages.map((message) => message.id));
    }
    const known = seen.current;
    setUnread(messages.filter((message) => message.from !== person && !known.has(message.id)).length);
  }, [messages, loaded, isSeen, person]);

  return unread;
}
