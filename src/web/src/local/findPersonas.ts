import type { Persona } from "../api/types";

/** Everyone whose name, title or unit holds every word that is searched for. */
export function findPersonas(personas: readonly Persona[], search: string): Persona[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return personas.filter((persona) => {
    const about = `${persona.name} ${persona.title} ${persona.unitName}`.toLocaleLowerCase();
    return words.every((word) => about.includes(word));
  });
}
