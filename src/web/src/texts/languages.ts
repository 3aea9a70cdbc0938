import type { Language } from "../api/types";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import { sv } from "./sv";
import type { Texts } from "./Texts";

export const languages: readonly Language[] = ["nb", "nn", "sv", "en"];

export const textsIn: Record<Language, Texts> = { nb, nn, sv, en };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
