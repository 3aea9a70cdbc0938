// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type CardPress, renderCard } from "../src/chat/renderCard";

const execute = (title: string, verb: string, extra: object = {}) => ({
  type: "Action.Execute",
  title,
  verb,
  data: { goal: "svartid" },
  fallback: { type: "Action.Submit", title },
  ...extra,
});

function draw(): { element: HTMLElement; presses: CardPress[]; press: (title: string) => void } {
  const presses: CardPress[] = [];
  const element = renderCard(
    {
      type: "AdaptiveCard",
      version: "1.5",
      body: [
        { type: "TextBlock", text: "Svar **innen** <b>frist</b> [her](javascript:alert(1))", wrap: true },
        {
          type: "Input.Text",
          id: "figure",
          label: "Svartid, dager",
          isRequired: true,
          errorMessage: "Skriv et tall, for eksempel 7,4.",
        },
        { type: "Input.Text", id: "achieved", label: "Hva er oppnådd?", value: "Ny rutine" },
        {
          type: "ActionSet",
          actions: [
            execute("Neste", "follow-ups/next"),
            execute("Tilbake", "follow-ups/back", { associatedInputs: "none" }),
          ],
        },
      ],
    },
    (press) => presses.push(press),
  );
  if (!element) {
    throw new Error("The card was not drawn.");
  }
  document.body.replaceChildren(element);
  const button = (title: string) =>
    [...element.querySelectorAll("button")].find(
      (candidate) =>
        candidate.textContent?.trim() === title ||
        candidate.title === title ||
        candidate.getAttribute("aria-label") === title,
    );
  return { element, presses, press: (title) => button(title)?.click() };
}

describe("pressing a button on a card", () => {
  it("sends the button's own data with the inputs merged in", () => {
    const card = draw();
    const input = card.element.querySelector("input");
    if (input) {
      input.value = "7,4";
    }
    card.press("Neste");
    expect(card.presses).toMatchObject([{ verb: "follow-ups/next", data: { goal: "svartid", figure: "7,4" } }]);
  });

  it("leaves an emptied field out, as Teams does", () => {
    const card = draw();
    const [figure, achieved] = card.element.querySelectorAll("input");
    if (figure && achieved) {
      figure.value = "7,4";
      achieved.value = "";
    }
    card.press("Neste");
    expect(card.presses.map((press) => press.data)).toEqual([{ goal: "svartid", figure: "7,4" }]);
  });

  it("says what is missing instead of sending it", () => {
    const card = draw();
    card.press("Neste");
    expect(card.presses).toEqual([]);
    expect(card.element.textContent).toContain("Skriv et tall, for eksempel 7,4.");
  });

  it("lets the way back through without asking for anything", () => {
    const card = draw();
    card.press("Tilbake");
    expect(card.presses[0]).toMatchObject({ verb: "follow-ups/back" });
    expect(card.presses[0]?.data).toEqual({ goal: "svartid" });
  });

  it("shows emphasis, and no HTML and no script from anybody's text", () => {
    const { element } = draw();
    expect(element.querySelector("strong")?.textContent).toBe("innen");
    expect(element.querySelector("b, a[href^=javascript]")).toBeNull();
  });

  it("leaves out a button that opens a dialog, which only Teams has", () => {
    const dialog = { type: "Action.Submit", title: "Åpne i større vindu", data: { msteams: { type: "task/fetch" } } };
    const card = { type: "AdaptiveCard", version: "1.5", body: [{ type: "ActionSet", actions: [execute("Start", "a/b"), dialog] }] };
    expect(renderCard(card, () => {})?.querySelectorAll("button")).toHaveLength(1);
  });
});
