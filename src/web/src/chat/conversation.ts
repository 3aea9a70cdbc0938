import type { CardJson, ChatMessage } from "../api/types";

export interface Conversation {
  messages: readonly ChatMessage[];
  /** What is sent but not yet seen among the messages. */
  sending: string | undefined;
  /** What was said has not been answered yet. */
  awaiting: boolean;
  loaded: boolean;
  /** The latest fetch failed; the next one may succeed. */
  disconnected: boolean;
}

export type ConversationEvent =
  | { type: "received"; messages: readonly ChatMessage[]; person: string }
  | { type: "disconnected" }
  | { type: "sending"; text: string }
  | { type: "sent" }
  | { type: "cardReplaced"; messageId: string; card: CardJson };

export const emptyConversation: Conversation = { messages: [], sending: undefined, awaiting: false, loaded: false, disconnected: false };

/** Messages are merged by id: the same fetch twice, or two overlapping ones, change nothing. */
export function advance(state: Conversation, event: ConversationEvent): Conversation {
  switch (event.type) {
    case "received": {
      const arrived = event.messages.some(
        (message) =>
          message.from === event.person &&
          message.text === state.sending &&
          !state.messages.some((old) => old.id === message.id),
      );
      return {
        ...state,
        messages: merge(state.messages, event.messages),
        sending: arrived ? undefined : state.sending,
        loaded: true,
        disconnected: false,
      };
    }
    case "disconnected":
      return { ...state, disconnected: true };
    case "sending":
      return { ...state, sending: event.text, awaiting: true };
    case "sent":
      return { ...state, sending: undefined, awaiting: false };
    case "cardReplaced":
      return {
        ...state,
        messages: state.messages.map((message) =>
          message.id === event.messageId ? withCard(message, event.card) : message,
        ),
      };
  }
}

export function cardOf(message: ChatMessage): CardJson | undefined {
  return message.attachments.find((attachment) => attachment.contentType === cardType)?.content;
}

const cardType = "application/vnd.microsoft.card.adaptive";

function merge(known: readonly ChatMessage[], arrived: readonly ChatMessage[]): readonly ChatMessage[] {
  if (arrived.length === 0) {
    return known;
  }
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of arrived) {
    const old = byId.get(message.id);
    if (!old || JSON.stringify(old) !== JSON.stringify(message)) {
      byId.set(message.id, message);
    }
  }
  return [...byId.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function withCard(message: ChatMessage, card: CardJson): ChatMessage {
  const others = message.attachments.filter((attachment) => attachment.contentType !== cardType);
  return { ...message, attachments: [{ contentType: cardType, content: card }, ...others] };
}
