import { describe, expect, it } from "vitest";
import { readPlace } from "../src/plan/place";
import { languageOf } from "../src/teams/languageOf";
import { schemeOf } from "../src/teams/schemeOf";

describe("what Teams says of itself", () => {
  it("is read in one of the four languages, and left to the person where it is none of them", () => {
    expect(["nb-no", "nn-NO", "no", "da-dk", "sv-se", "en-gb", "fi-fi", ""].map(languageOf)).toEqual([
      "nb",
      "nn",
      "nb",
      "nb",
      "sv",
      "en",
      undefined,
      undefined,
    ]);
  });

  it("is one of three looks", () => {
    expect(["default", "dark", "contrast", "glass"].map(schemeOf)).toEqual(["light", "dark", "contrast", "light"]);
  });
});

describe("a link into the tab", () => {
  it("may be a goal's id alone", () => {
    expect(readPlace("2c7f1d0e-8a4b-4a51-9d52-6f1f4c7a0b11")).toEqual({ goal: "2c7f1d0e-8a4b-4a51-9d52-6f1f4c7a0b11" });
  });
});
