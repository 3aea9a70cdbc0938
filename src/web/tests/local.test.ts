import { describe, expect, it } from "vitest";
import type { ChatMessage, Persona } from "../src/api/types";
import { coachStep } from "../src/local/coachStep";
import { choosePersona } from "../src/local/choosePersona";
import { findPersonas } from "../src/local/findPersonas";
import { fromWallClock, toWallClock } from "../src/local/wallClock";

const person = (id: string, name: string, roles: Persona["roles"], unitName = ""): Persona => ({
  id,
  name,
  title: "",
  roles,
  unitId: null,
  unitName,
});
const people = [
  person("a", "Amina Hassan", ["Controller"]),
  person("k", "Kari Lunde", ["Responsible"], "Solsiden skole"),
];

describe("the clock that one can set", () => {
  it("shows and understands the municipality's wall clock in winter and summer", () => {
    expect(toWallClock("2026-01-15T07:00:00Z")).toBe("2026-01-15T08:00");
    expect(fromWallClock("2026-01-15T08:00")).toBe("2026-01-15T08:00:00+01:00");
    expect(fromWallClock("2026-07-15T08:00")).toBe("2026-07-15T08:00:00+02:00");
  });

  it("takes an hour that spring skips as the hour after", () => {
    expect(toWallClock(fromWallClock("2026-03-29T02:30") ?? "")).toBe("2026-03-29T03:30");
    expect(fromWallClock("")).toBeUndefined();
  });
});

describe("who one is", () => {
  it("is at first somebody who has a card to answer, and later whoever was chosen", () => {
    expect(choosePersona(people, undefined)?.id).toBe("k");
    expect(choosePersona(people, "a")?.id).toBe("a");
    expect(choosePersona(people, "moved away")?.id).toBe("k");
    expect(choosePersona([], undefined)).toBeUndefined();
  });

  it("can be found by name and unit", () => {
    expect(findPersonas(people, "skole kari").map(({ id }) => id)).toEqual(["k"]);
  });
});

describe("the newcomer's help", () => {
  const card = (...verbs: string[]): ChatMessage => ({
    id: "1",
    at: "2026-10-01T08:00:00Z",
    from: "bot",
    text: "",
    updatedAt: null,
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: { body: [{ actions: verbs.map((verb) => ({ type: "Action.Execute", verb })) }] },
      },
    ],
  });
  const asked: ChatMessage = {
    id: "2",
    at: "2026-10-01T08:05:00Z",
    from: "k",
    text: "hva er ikke oppnådd?",
    attachments: [],
    updatedAt: null,
  };

  const kari: Parameters<typeof coachStep>[1] = {
    person: "k",
    roles: ["Responsible"],
    openPeriods: [{ period: "2026-Q3", opens: "2026-10-01", deadline: "2026-10-15", locks: "2026-11-05" }],
  };

  it("promises no card to whoever gets none", () => {
    expect(coachStep([], { ...kari, roles: ["Controller"] }).text).toBe("coach.noGoals");
    expect(coachStep([], kari).text).toBe("coach.askForCard");
    const locked = { ...kari, openPeriods: [] };
    expect(coachStep([card("followUp/start")], locked).text).toBe("coach.noCard");
    expect(coachStep([card("followUp/start")], locked, true).text).toBe("coach.over");
  });

  it("says the one thing to do next, from the clock to the plan", () => {
    expect(coachStep([], { ...kari, openPeriods: [] }).text).toBe("coach.noCard");
    expect(coachStep([card("followUp/start", "followUp/snooze")], kari).text).toBe("coach.start");
    expect(coachStep([card("followUp/next", "followUp/back")], kari).text).toBe("coach.answer");
    expect(coachStep([card("followUp/deliver", "followUp/change")], kari).text).toBe("coach.answer");
    expect(coachStep([card("followUp/change")], kari).text).toBe("coach.ask");
    expect(coachStep([card("followUp/change"), asked], kari).text).toBe("coach.look");
  });
});
