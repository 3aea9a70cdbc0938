import type { ColourScheme } from "../theme/useColourScheme";

/** Teams' name of a look in ours. One that we do not know is light, as Teams' own default is. */
export function schemeOf(theme: string): ColourScheme {
  return theme === "dark" || theme === "contrast" ? theme : "light";
}
