import type { Persona } from "../api/types";

/** Everyone whose name or unit holds every word that is searched for. */
export function findPersonas(personas: readonly Persona[], search: string, unitName: (id: string | null | undefined) => string | undefined): Persona[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return personas.filter((persona) => {
    const about = `${persona.name} ${unitName(persona.unitId) ?? ""}`.toLocaleLowerCase();
    return words.every((word) => about.includes(word));
  });
}
