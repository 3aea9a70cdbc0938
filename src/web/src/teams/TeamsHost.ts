import type { ColourScheme } from "../theme/useColourScheme";

/** What the tab asks of Teams. */
export interface TeamsHost {
  scheme: ColourScheme;
  /** As Teams names it, `nb-no`. */
  locale: string;
  /** What a link into the tab points at: `goal=…`, or nothing. */
  subPage: string;
  /** A token of the person who is signed in to Teams. Teams keeps it and renews it, so it is asked for each time and kept nowhere here. */
  token(): Promise<string>;
  onScheme(follow: (scheme: ColourScheme) => void): void;
}
