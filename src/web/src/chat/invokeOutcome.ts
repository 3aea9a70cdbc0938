import type { CardJson, InvokeResponse } from "../api/types";

/** What pressing a button led to, as a host like Teams reads the invoke response. */
export type InvokeOutcome =
  | { kind: "card"; card: CardJson }
  | { kind: "message"; text: string }
  | { kind: "nothing" }
  | { kind: "error"; text: string };

export function readInvoke(response: InvokeResponse | undefined): InvokeOutcome {
  if (!response) {
    return { kind: "nothing" };
  }
  if (response.statusCode >= 300) {
    const { message } = (response.value ?? {}) as { message?: unknown };
    return { kind: "error", text: typeof message === "string" ? message : "" };
  }
  if (response.type === "application/vnd.microsoft.card.adaptive" && isObject(response.value)) {
    return { kind: "card", card: response.value };
  }
  if (response.type === "application/vnd.microsoft.activity.message" && typeof response.value === "string") {
    return { kind: "message", text: response.value };
  }
  return { kind: "nothing" };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
