import type { Language } from "../api/types";
import { languageOf } from "../teams/languageOf";

/** What to write in before anybody has said who is reading. */
export function browserLanguage(): Language {
  return window.navigator.languages.map(languageOf).find((language) => language !== undefined) ?? "nb";
}
