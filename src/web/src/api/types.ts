// The JSON shapes of the server's doors. One place to change when a door changes.

export type Language = "nb" | "nn" | "sv" | "en";

export type Achievement =
  | "OnTrack"
  | "SlightlyBehind"
  | "AtRisk"
  | "OffTrack"
  | "ReachedEarly"
  | "NotAssessable"
  | "Achieved"
  | "Partly"
  | "NotAchieved"
  | "NotMeasurable"
  | "NotApplicable"
  | "NotReported";

export type InitiativeStatus = "NotStarted" | "InProgress" | "Delayed" | "Done" | "Postponed" | "Ended";
export type InitiativeDecisionKind = "Continue" | "Adjust" | "Postpone" | "End" | "Replace";
export type Role = "Responsible" | "UnitLeader" | "Director" | "Controller" | "Employee";

export interface Me {
  person: string;
  personName: string;
  title: string;
  roles: Role[];
  units: { id: string; name: string }[];
  language: Language;
  /** The municipality's date, not the browser's: the local clock can stand anywhere. */
  today: string;
  municipality: string;
  /** The people and their answers are made up. */
  synthetic: boolean;
  openPeriods: { period: string; deadline: string; opens: string; locks: string }[];
  currentPeriod: string;
}

// Names and texts are empty, never null, where there is nothing.

export interface Unit {
  id: string;
  name: string;
  parentId: string | null;
  kind: "Own" | "ExternalProvider";
  leader: string | null;
  leaderName: string;
  deputy: string | null;
  deputyName: string;
  /** Whether the caller may read the unit's plan; names are no secret. */
  readable: boolean;
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
  number: string;
  title: string;
  unitId: string;
  unitName: string;
  dimension: string | null;
  dimensionName: string;
  responsible: string | null;
  responsibleName: string;
  deputy: string | null;
  deputyName: string;
  dueDate: string;
  achievement: Achievement;
  reported: boolean;
  /** The period that the achievement is of. */
  period: string;
  unchangedFrom: string | null;
  indicators: Indicator[];
  initiatives: Initiative[];
}

export interface Indicator {
  id: string;
  name: string;
  unit: string;
  /** The target as its owner wrote it; always shown as written. */
  targetText: string;
  direction: "Up" | "Down" | "Range" | "Keep" | "None";
  target: number | null;
  targetTo: number | null;
  baseline: number | null;
  source: string;
  latest: Measurement | null;
  /** How far the newest figure is from the target: positive is better than asked, negative is worse. */
  deviation: number | null;
  met: boolean | null;
}

export interface Initiative {
  id: string;
  title: string;
  owner: string | null;
  ownerName: string;
  start: string | null;
  due: string | null;
  status: InitiativeStatus;
  replaces: string | null;
  replacedBy: string | null;
}

export interface GoalHistory extends Goal {
  followUps: FollowUp[];
  measurements: Measurement[];
  decisions: Decision[];
  involvements: Involvement[];
  /** Only those that the caller may see. */
  handovers: Handover[];
  evidence: Evidence[];
}

/** Something that was kept as documentation of a goal. */
export interface Evidence {
  id: string;
  text: string;
  /** Where it stands, when it has an address. */
  link?: string | null;
  by: string;
  byName: string;
  at: string;
}

/** A unit that was asked to take part. */
export interface Involvement {
  id: string;
  period: string;
  unitName: string;
  leaderName: string;
  askedByName: string;
  reason: string;
  askedAt: string;
  answer: "Waiting" | "Accepted" | "Declined";
  comment: string;
}

/** Somebody who can be chosen. */
export interface FoundPerson {
  id: string;
  name: string;
  title: string;
  place: string;
}

export interface FoundPersons {
  persons: FoundPerson[];
  /** A sentence where not everybody was looked among; empty otherwise. */
  notice: string;
}

/** Somebody said that the goal is another's. */
export interface Handover {
  id: string;
  period: string;
  byName: string;
  toName: string;
  comment: string;
  at: string;
  state: "Waiting" | "HandedOver" | "Kept";
  /** Whether the reader says who takes over. */
  mayDecide: boolean;
}

export interface FollowUp {
  id: string;
  goalId: string;
  period: string;
  achievement: Achievement;
  achieved: string;
  notAchieved: string;
  causes: { cause: string; effect: "Contributed" | "Hindered" }[];
  internalFactors: string;
  externalFactors: string;
  /** Ids of units. */
  involve: string[];
  involveOthers: string;
  needs: string;
  /** Ids of indicators whose figure comes later. */
  pending: string[];
  /** Why the status stands although the figure says otherwise. */
  explanation: string;
  unchangedFrom: string | null;
  by: string | null;
  byName: string;
  at: string;
  late: boolean;
  correctionReason: string;
}

/** One observation. Zero is a value; no figure is null. */
export interface Measurement {
  id: string;
  indicatorId: string;
  value: number | null;
  text: string;
  period: string;
  by: string | null;
  byName: string;
  at: string;
  source: string;
  preliminary: boolean;
}

export interface Decision {
  id: string;
  initiativeId: string;
  decision: InitiativeDecisionKind;
  reason: string;
  newDue: string | null;
  period: string;
  by: string | null;
  byName: string;
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
  /** How many units below the caller may not read; their goals are in no number. */
  unitsLeftOut: number;
  units: UnitCount[];
}

export interface Persona {
  id: string;
  name: string;
  title: string;
  roles: Role[];
  unitId: string | null;
  unitName: string;
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
  /** `bot`, or the person's id. */
  from: string;
  text: string;
  attachments: { contentType: string; content: CardJson }[];
  updatedAt: string | null;
}

/** What an invoke answers: HTTP says the door worked, `statusCode` says what the bot thought. */
export interface InvokeResponse {
  statusCode: number;
  type?: string;
  value?: unknown;
}
