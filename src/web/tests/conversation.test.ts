import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../src/api/types";
import { advance, cardOf, emptyConversation } from "../src/chat/conversation";

const cardType = "application/vnd.microsoft.card.adaptive";
const message = (id: string, from: string, text = ""): ChatMessage => ({
  id,
  at: `2026-10-01T08:00:0${id}Z`,
  from,
  text,
  attachments: [],
  updatedAt: null,
});
const received = (...messages: ChatMessage[]) => ({ type: "received", messages, person: "kari" }) as const;

describe("a conversation", () => {
  it("shows each message once, in order, however often it is fetched", () => {
    const once = advance(emptyConversation, received(message("2", "bot"), message("1", "bot")));
    const twice = advance(once, received(message("2", "bot"), message("3", "bot")));
    expect(twice.messages.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("keeps the very same message when nothing in it changed, so that its card is not drawn anew", () => {
    const once = advance(emptyConversation, received(message("1", "bot")));
    const twice = advance(once, received(message("1", "bot")));
    expect(twice.messages[0]).toBe(once.messages[0]);
  });

  it("shows what is being sent until it has arrived", () => {
    const sending = advance(emptyConversation, { type: "sending", text: "hjelp" });
    expect(advance(sending, received(message("1", "bot", "hjelp"))).sending).toBe("hjelp");
    expect(advance(sending, received(message("1", "kari", "hjelp"))).sending).toBeUndefined();
  });

  it("puts the next card in the place of the one that was pressed", () => {
    const first = {
      ...message("1", "bot"),
      attachments: [{ contentType: cardType, content: { type: "AdaptiveCard", id: "start" } }],
    };
    const state = advance(emptyConversation, received(first, message("2", "bot")));
    const pressed = advance(state, {
      type: "cardReplaced",
      messageId: "1",
      card: { type: "AdaptiveCard", id: "next" },
    });
    expect(pressed.messages.map(cardOf)).toEqual([{ type: "AdaptiveCard", id: "next" }, undefined]);
  });

  it("tells that it is cut off, and forgets it when it is not", () => {
    const away = advance(emptyConversation, { type: "disconnected" });
    expect(away.disconnected).toBe(true);
    expect(advance(away, received()).disconnected).toBe(false);
  });
});
