import type { nb } from "./nb";

export type TextKey = keyof typeof nb;

/** Every language has every key; a missing one does not compile. */
export type Texts = Record<TextKey, string>;
