import type { ChatMessage } from "../api/types";
import { cardOf } from "../chat/conversation";
import type { TextKey } from "../texts/Texts";

export interface CoachStep {
  text: TextKey;
  number: number;
}

export const coachSteps = 4;

/**
 * The one thing to do next, so that nobody has to read a manual to see the quarter turn. It is read from the chat itself,
 * so that a page that is opened again goes on where it was.
 */
export function coachStep(messages: readonly ChatMessage[], person: string): CoachStep {
  const card = messages.findLast((message) => verbsOf(message).length > 0);
  if (!card) {
    return { text: "coach.noCard", number: 1 };
  }
  const verbs = verbsOf(card);
  if (verbs.includes("followUp/change") && !verbs.includes("followUp/deliver")) {
    const delivered = Date.parse(card.updatedAt ?? card.at);
    const hasAsked = messages.some((message) => message.from === person && Date.parse(message.at) >= delivered);
    return hasAsked ? { text: "coach.look", number: 4 } : { text: "coach.ask", number: 3 };
  }
  return verbs.includes("followUp/start") ? { text: "coach.start", number: 1 } : { text: "coach.answer", number: 2 };
}

/** What the buttons of the quarter's card would do. */
function verbsOf(message: ChatMessage): string[] {
  const verbs: string[] = [];
  JSON.stringify(cardOf(message) ?? null, (key, value: unknown) => {
    if (key === "verb" && typeof value === "string" && value.startsWith("followUp/")) {
      verbs.push(value);
    }
    return value;
  });
  return verbs;
}
