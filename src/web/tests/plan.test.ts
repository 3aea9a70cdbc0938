import { describe, expect, it } from "vitest";
import { nextLink } from "../src/api/http";
import type { Indicator, Measurement, Unit } from "../src/api/types";
import { deviationPercent } from "../src/plan/deviation";
import { newestPerPeriod, scaleOf } from "../src/plan/measurements";
import { periodsOf, yearsUntil } from "../src/plan/periods";
import { readPlace, writePlace } from "../src/plan/place";
import { pathTo, visibleUnits } from "../src/plan/unitTree";

const unit = (id: string, name: string, ...children: Unit[]): Unit => ({
  id,
  name,
  children,
  parentId: null,
  kind: "Own",
  leader: null,
  leaderName: "",
  deputy: null,
  deputyName: "",
  readable: true,
});
const tree = [unit("k", "Solvik kommune", unit("o", "Oppvekst", unit("s", "Solsiden skole")), unit("h", "Helse"))];

describe("the address of a place in the plan", () => {
  it("can be sent to a colleague and read back", () => {
    const place = { unit: "s", goal: "g 1", year: 2026, period: "2026-Q3" };
    expect(readPlace(`#${writePlace(place)}`)).toEqual(place);
  });

  it("forgives what is not a year or a period", () => {
    expect(readPlace("?unit=s&year=snart&period=2026-Q9")).toEqual({ unit: "s" });
  });
});

describe("periods to choose from", () => {
  it("are those that have begun, newest first", () => {
    expect(periodsOf(2026, "2026-Q3")).toEqual(["2026-Q3", "2026-Q2", "2026-Q1"]);
    expect(periodsOf(2025, "2026-Q3")).toEqual(["2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1"]);
    expect(periodsOf(2025, "2026-T1")).toEqual(["2025-T3", "2025-T2", "2025-T1"]);
  });

  it("offer the first of a year in which none has begun", () => {
    expect(periodsOf(2027, "2026-Q4")).toEqual(["2027-Q1"]);
    expect(yearsUntil("2027-01-11")).toEqual([2027, 2026, 2025, 2024, 2023, 2022]);
  });
});

describe("the unit tree", () => {
  it("opens branch by branch", () => {
    expect(visibleUnits(tree, new Set(["k"]), "").map((row) => row.unit.id)).toEqual(["k", "o", "h"]);
  });

  it("finds a unit by a part of its name, under its parents", () => {
    expect(visibleUnits(tree, new Set(), "SKOLE").map((row) => [row.unit.id, row.level])).toEqual([
      ["k", 0],
      ["o", 1],
      ["s", 2],
    ]);
    expect(pathTo(tree, "s").map((above) => above.id)).toEqual(["k", "o", "s"]);
  });
});

describe("figures in a picture", () => {
  const figure = (period: string, value: number | null, at: string): Measurement => ({
    id: period + at,
    indicatorId: "i",
    value,
    text: "",
    period,
    by: null,
    byName: "",
    at,
    source: "Manual",
    preliminary: false,
  });
  const indicator = { target: 5, targetTo: null } as Indicator;

  it("are the newest of each period, oldest period first; zero is a figure", () => {
    const figures = [
      figure("2026-Q2", 7, "2026-07-01"),
      figure("2026-Q1", 0, "2026-04-01"),
      figure("2026-Q2", 6, "2026-07-02"),
    ];
    expect(newestPerPeriod(figures).map(({ value }) => value)).toEqual([0, 6]);
  });

  it("leave room for the target, and give a flat line a height", () => {
    const { low, high } = scaleOf(indicator, [7, 9]);
    expect(low).toBeLessThan(5);
    expect(high).toBeGreaterThan(9);
    const flat = scaleOf({ ...indicator, target: 0 }, [0, 0]);
    expect(flat.high).toBeGreaterThan(flat.low);
  });
});

it("A deviation is told in percent of the target or the nearest end of a range, and not at all where that is zero", () => {
  const measured = (value: number, deviation: number, target: number, targetTo: number | null = null) =>
    deviationPercent({ latest: { value }, deviation, target, targetTo } as Indicator);
  expect(measured(24, -3, 21)).toBe(-14.3);
  expect(measured(1.5, -0.2, 1.2, 1.3)).toBe(-15.4);
  expect(measured(2, -2, 0)).toBeUndefined();
});

it("The next page of a list is where the Link header says", () => {
  expect(nextLink('</api/plans?top=200&skip=200>; rel="next"')).toBe("/api/plans?top=200&skip=200");
  expect(nextLink('</api/plans>; rel="prev"')).toBeUndefined();
  expect(nextLink(null)).toBeUndefined();
});
