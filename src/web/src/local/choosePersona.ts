import type { Persona } from "../api/types";

/** Who one is at first: someone who has a card to answer, for that is what a newcomer came to see. */
export function choosePersona(personas: readonly Persona[], chosen: string | null | undefined): Persona | undefined {
  return (
    personas.find((persona) => persona.id === chosen) ??
    personas.find((persona) => persona.roles.includes("Responsible") && persona.latestAt) ??
    personas.find((persona) => persona.roles.includes("Responsible")) ??
    personas[0]
  );
}
