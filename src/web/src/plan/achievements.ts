import type { Achievement } from "../api/types";

export type Tone = "green" | "yellow" | "amber" | "red" | "grey" | "none";

export type Sign = "triangle" | "quarter" | "exclamation" | "cross" | "check" | "circle" | "half" | "dash" | "dots";

export interface AchievementLook {
  tone: Tone;
  sign: Sign;
}

/**
 * Icon and colour for every status; the word stands in the texts. The order is the order of the overview:
 * what went well first, then by severity, silence last – and silence is never green.
 * "Noe bak" and "i fare" are both yellow; amber is its deeper shade, so that the two can be told apart in a bar.
 */
export const achievementLooks: Record<Achievement, AchievementLook> = {
  Achieved: { tone: "green", sign: "check" },
  ReachedEarly: { tone: "green", sign: "check" },
  OnTrack: { tone: "green", sign: "triangle" },
  SlightlyBehind: { tone: "yellow", sign: "quarter" },
  Partly: { tone: "yellow", sign: "half" },
  AtRisk: { tone: "amber", sign: "exclamation" },
  OffTrack: { tone: "red", sign: "cross" },
  NotAchieved: { tone: "red", sign: "cross" },
  NotAssessable: { tone: "grey", sign: "circle" },
  NotMeasurable: { tone: "grey", sign: "circle" },
  NotReported: { tone: "none", sign: "dots" },
  NotApplicable: { tone: "grey", sign: "dash" },
};

export const achievementOrder = Object.keys(achievementLooks) as Achievement[];
