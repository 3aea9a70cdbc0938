import type { Language } from "../api/types";
import { isLanguage } from "../texts/languages";

/** The language of Teams where it is one of ours, `nb-no` → `nb`; Danes read bokmål more easily than English. */
export function languageOf(locale: string): Language | undefined {
  const language = locale.slice(0, 2).toLowerCase();
  return language === "no" || language === "da" ? "nb" : isLanguage(language) ? language : undefined;
}
