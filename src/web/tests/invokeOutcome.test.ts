import { expect, it } from "vitest";
import { readInvoke } from "../src/chat/invokeOutcome";

const cardType = "application/vnd.microsoft.card.adaptive";

it("An invoke response is read as Teams reads it", () => {
  expect(readInvoke({ statusCode: 200, type: cardType, value: { type: "AdaptiveCard" } })).toEqual({
    kind: "card",
    card: { type: "AdaptiveCard" },
  });
  expect(readInvoke({ statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Takk!" })).toEqual({
    kind: "message",
    text: "Takk!",
  });
  expect(
    readInvoke({
      statusCode: 412,
      type: "application/vnd.microsoft.error",
      value: { code: "locked", message: "Perioden er låst." },
    }),
  ).toEqual({
    kind: "error",
    text: "Perioden er låst.",
  });
  expect(readInvoke({ statusCode: 200 })).toEqual({ kind: "nothing" });
  expect(readInvoke(undefined)).toEqual({ kind: "nothing" });
});
