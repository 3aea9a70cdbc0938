import { describe, expect, it } from "vitest";
import { languages, textsIn } from "../src/texts/languages";
import type { TextKey } from "../src/texts/Texts";

const resources = import.meta.glob<string>("../../TeamsStyring.App/Texts/CommonTexts*.resx", {
  query: "?raw",
  import: "default",
  eager: true,
});
const keys = Object.keys(textsIn.nb) as TextKey[];
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each(languages)("the texts in %s", (language) => {
  const texts = textsIn[language];

  it("say something for every key, and fill in the same values as bokmål", () => {
    for (const key of keys) {
      expect(texts[key].trim(), key).not.toBe("");
      expect(placeholders(texts[key]), key).toEqual(placeholders(textsIn.nb[key]));
    }
    expect(Object.keys(texts)).toHaveLength(keys.length);
  });

  it("call statuses, causes and decisions what the cards call them", () => {
    const file = language === "nb" ? "CommonTexts.resx" : `CommonTexts.${language}.resx`;
    const resx = resources[`../../TeamsStyring.App/Texts/${file}`] ?? "";
    const server = new Map(
      [...resx.matchAll(/<data name="([^"]+)"[^>]*><value>([^<]*)<\/value>/g)].map(([, name, value]) => [name, value]),
    );
    const prefixes = {
      Achievement: "achievement",
      InitiativeStatus: "initiative",
      Decision: "decision",
      Cause: "cause",
    };
    for (const [theirs, ours] of Object.entries(prefixes)) {
      const named = [...server].filter(([name]) => name?.startsWith(`${theirs}_`));
      expect(named.length, theirs).toBeGreaterThan(3);
      for (const [name = "", value = ""] of named) {
        const key = `${ours}.${name.slice(theirs.length + 1)}` as TextKey;
        expect(texts[key].toLowerCase(), key).toBe(value.toLowerCase());
      }
    }
  });
});
