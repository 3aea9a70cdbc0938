// The JSON shapes of the server's doors. One place to change when a door changes.

export type Language = "nb" | "nn" | "sv" | "en";

export type Achievement =
  | "OnTrack" | "SlightlyBehind" | "AtRisk" | "OffTrack" | "ReachedEarly" | "NotAssessable"
  | "Achieved" | "Partly" | "NotAchieved" | "NotMeasurable"
  | "NotApplicable" | "NotReported";

export type InitiativeStatus = "NotStarted" | "InProgress" | "Delayed" | "Done" | "Postponed" | "Ended";
export type InitiativeDecisionKind = "Continue" | "Adjust" | "Postpone" | "End" | "Replace";
export type Role = "Responsible" | "UnitLeader" | "Director" | "Controller" | "Employee";

export interface Me {
  person: string;
  personName: string;
  roles: Role[];
  units: { id: string; name: string }[];
  language: Language;
  /** The municipality's date, not the browser's: the local clock can stand anywhere. */
  today: string;
  municipality: string;
  openPeriods: { period: string; deadline: string; opens: string; locks: string }[];
  currentPeriod: string;
}

export interface Unit {
  id: string;
  name: string;
  parentId?: string | null;
  kind: "Own" | "ExternalProvider";
  leader?: string | null;
  leaderName?: string | null;
  deputy?: string | null;
  deputyName?: string | null;
  children: Unit[];
}

export interface Plan {
  id: string;
  title: string;
  year: number;
  unitId: string;
  unitName: string;
  goals: Goal[];
}

export interface Goal {
  id: string;
  number?: string | number | null;
  title: string;
  unitId: string;
  unitName: string;
  dimension?: string | null;
  dimensionName?: string | null;
  responsible?: string | null;
  responsibleName?: string | null;
  deputy?: string | null;
  deputyName?: string | null;
  dueDate?: string | null;
  achievement: Achievement;
  reported: boolean;
  period?: string | null;
  unchangedFrom?: string | null;
  indicators: Indicator[];
  initiatives: Initiative[];
}

export interface Indicator {
  id: string;
  name: string;
  unit?: string | null;
  /** The target as its owner wrote it; always shown as written. */
  targetText?: string | null;
  direction: "Up" | "Down" | "Range" | "Keep" | "None";
  target?: number | null;
  targetTo?: number | null;
  baseline?: number | null;
  latest?: { value?: number | null; text?: string | null; period: string; at: string; preliminary: boolean } | null;
  source?: string | null;
}

export interface Initiative {
  id: string;
  title: string;
  owner?: string | null;
  ownerName?: string | null;
  start?: string | null;
  due?: string | null;
  status: InitiativeStatus;
  replaces?: string | null;
  replacedBy?: string | null;
}

export interface GoalHistory extends Goal {
  followUps: FollowUp[];
  measurements: Measurement[];
  decisions: Decision[];
}

export interface FollowUp {
  id: string;
  goalId: string;
  period: string;
  achievement: Achievement;
  achieved?: string | null;
  notAchieved?: string | null;
  causes: { cause: string; effect: "Contributed" | "Hindered" }[];
  internalFactors?: string | null;
  externalFactors?: string | null;
  involve?: string[] | null;
  needs?: string | null;
  by: string;
  byName?: string | null;
  at: string;
  late: boolean;
  unchangedFrom?: string | null;
}

export interface Measurement {
  id: string;
  indicatorId: string;
  value?: number | null;
  text?: string | null;
  period: string;
  by?: string | null;
  byName?: string | null;
  at: string;
  source?: string | null;
  preliminary: boolean;
}

export interface Decision {
  id: string;
  initiativeId: string;
  decision: InitiativeDecisionKind;
  reason?: string | null;
  newDue?: string | null;
  period: string;
  by: string;
  byName?: string | null;
  at: string;
}

export interface UnitCount {
  unitId: string;
  unitName: string;
  reported: number;
  total: number;
  counts: Partial<Record<Achievement, number>>;
}

export interface Status extends UnitCount {
  period: string;
  units: UnitCount[];
}

export interface Persona {
  id: string;
  name: string;
  roles: Role[];
  unitId?: string | null;
  /** When the bot last wrote to this person. */
  latestAt?: string | null;
}

export interface Clock {
  now: string;
  next: { at: string; what: string }[];
}

export type CardJson = Record<string, unknown>;

export interface ChatMessage {
  id: string;
  at: string;
  from: string;
  text?: string | null;
  attachments?: { contentType: string; content: CardJson }[] | null;
  updatedAt?: string | null;
}

/** What an invoke answers: HTTP says the door worked, `statusCode` says what the bot thought. */
export interface InvokeResponse {
  statusCode: number;
  type?: string;
  value?: unknown;
}
