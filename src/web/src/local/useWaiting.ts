import { useEffect, useMemo } from "react";
import type { ChatMessage, Persona } from "../api/types";
import { recall, remember } from "../shared/memory";

/** The persons to whom the bot has written something that nobody here has seen. */
export function useWaiting(
  personas: readonly Persona[],
  current: string,
  messages: readonly ChatMessage[],
): ReadonlySet<string> {
  const newest = messages.at(-1)?.at;
  useEffect(() => {
    if (newest) {
      remember(`seen.${current}`, newest);
    }
  }, [current, newest]);

  return useMemo(
    () =>
      new Set(
        personas
          .filter(
            (persona) =>
              persona.id !== current &&
              persona.latestAt &&
              Date.parse(persona.latestAt) > Date.parse(recall(`seen.${persona.id}`) ?? "1970-01-01"),
          )
          .map((persona) => persona.id),
      ),
    [personas, current],
  );
}
