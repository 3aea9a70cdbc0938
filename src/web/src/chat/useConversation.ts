import { useCallback, useEffect, useReducer, useRef } from "react";
import type { LocalApi } from "../api/localApi";
import { advance, type Conversation, emptyConversation } from "./conversation";
import { type InvokeOutcome, readInvoke } from "./invokeOutcome";

const everyTwoSeconds = 2000;
// A fetch of what is new does not tell which older cards have changed; every so often everything is read again.
const roundsBetweenWhole = 10;

export interface ConversationHandle extends Conversation {
  say: (text: string) => Promise<boolean>;
  press: (messageId: string, verb: string, data: unknown) => Promise<InvokeOutcome>;
  /** Reads the whole chat again; tells whether the bot had said anything new. */
  refresh: () => Promise<boolean>;
}

/** One person's chat: fetched every other second while the page is seen, and at once after anything was done. */
export function useConversation(api: LocalApi, person: string): ConversationHandle {
  const [state, dispatch] = useReducer(advance, emptyConversation);
  const messages = useRef(state.messages);
  messages.current = state.messages;

  const fetchAfter = useCallback(
    async (after: string | undefined) => {
      try {
        const known = messages.current;
        const arrived = await api.messages(person, after);
        dispatch({ type: "received", messages: arrived, person });
        return arrived.some((message) => message.from !== person && !known.some((old) => old.id === message.id));
      } catch {
        // Whatever the reason, the next round may do better; the page says that it is trying.
        dispatch({ type: "disconnected" });
        return false;
      }
    },
    [api, person],
  );

  const refresh = useCallback(() => fetchAfter(undefined), [fetchAfter]);

  useEffect(() => {
    let rounds = 0;
    let timer: number | undefined;
    let stopped = false;
    const round = async () => {
      window.clearTimeout(timer);
      if (document.hidden || stopped) {
        return;
      }
      await fetchAfter(rounds++ % roundsBetweenWhole === 0 ? undefined : messages.current.at(-1)?.id);
      if (!stopped) {
        timer = window.setTimeout(() => void round(), everyTwoSeconds);
      }
    };
    const onSeen = () => {
      rounds = 0;
      void round();
    };
    document.addEventListener("visibilitychange", onSeen);
    void round();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", onSeen);
    };
  }, [fetchAfter]);

  const say = useCallback(
    async (text: string) => {
      dispatch({ type: "sending", text });
      try {
        const answers = await api.say(person, text);
        await refresh();
        dispatch({ type: "received", messages: answers, person });
        return true;
      } catch {
        return false;
      } finally {
        dispatch({ type: "sent" });
      }
    },
    [api, person, refresh],
  );

  const press = useCallback(
    async (messageId: string, verb: string, data: unknown): Promise<InvokeOutcome> => {
      let outcome: InvokeOutcome;
      try {
        outcome = readInvoke(await api.press(person, messageId, verb, data));
      } catch (error) {
        return { kind: "error", text: error instanceof Error ? error.message : "" };
      }
      if (outcome.kind === "card") {
        dispatch({ type: "cardReplaced", messageId, card: outcome.card });
      }
      void refresh();
      return outcome;
    },
    [api, person, refresh],
  );

  return { ...state, say, press, refresh };
}
