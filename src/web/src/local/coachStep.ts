import type { ChatMessage, Me } from "../api/types";
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
export function coachStep(messages: readonly ChatMessage[], me: Pick<Me, "person" | "roles" | "openPeriods">, isOver = false): CoachStep {
  const card = messages.findLast((message) => verbsOf(message).length > 0);
  if (!card) {
    return { text: isOver ? "coach.over" : withoutCard(me), number: 1 };
  }
  const verbs = verbsOf(card);
  if (verbs.includes("followUp/change") && !verbs.includes("followUp/deliver")) {
    const delivered = Date.parse(card.updatedAt ?? card.at);
    const hasAsked = messages.some((message) => message.from === me.person && Date.parse(message.at) >= delivered);
    return hasAsked ? { text: "coach.look", number: 4 } : { text: "coach.ask", number: 3 };
  }
  if (me.openPeriods.length === 0) {
    // The card still lies there, but what it asks about has been locked.
    return { text: isOver ? "coach.over" : "coach.noCard", number: isOver ? coachSteps : 1 };
  }
  return verbs.includes("followUp/start") ? { text: "coach.start", number: 1 } : { text: "coach.answer", number: 2 };
}

/** Not everybody gets a card: a controller and an employee read what others answer, and a deputy asks for it. */
function withoutCard(me: Pick<Me, "roles" | "openPeriods">): TextKey {
  if (!me.roles.includes("Responsible")) {
    return "coach.noGoals";
  }
  return me.openPeriods.length > 0 ? "coach.askForCard" : "coach.noCard";
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
