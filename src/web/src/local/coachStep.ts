import type { TextKey } from "../texts/Texts";

/** What has happened since the newcomer opened the page. */
export interface Progress {
  hasCard: boolean;
  hasPressed: boolean;
  hasDelivered: boolean;
  hasAsked: boolean;
}

export interface CoachStep {
  text: TextKey;
  number: number;
}

export const coachSteps = 4;

/** The one thing to do next, so that nobody has to read a manual to see the quarter turn. */
export function coachStep(progress: Progress): CoachStep {
  if (progress.hasDelivered) {
    return progress.hasAsked ? { text: "coach.look", number: 4 } : { text: "coach.ask", number: 3 };
  }
  if (progress.hasPressed) {
    return { text: "coach.answer", number: 2 };
  }
  return { text: progress.hasCard ? "coach.start" : "coach.noCard", number: 1 };
}
