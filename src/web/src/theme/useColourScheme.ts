import { useCallback, useEffect, useState } from "react";
import { recall, remember } from "../shared/memory";

/** `contrast` only where Teams says so; a browser's own forced colours need nothing from us. */
export type ColourScheme = "light" | "dark" | "contrast";

const systemDark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** The system's choice until the person makes one; a choice is remembered in this browser. */
export function useColourScheme(): [ColourScheme, () => void] {
  const [chosen, setChosen] = useState(() => asScheme(recall("scheme")));
  const [system, setSystem] = useState<ColourScheme>(systemDark().matches ? "dark" : "light");
  const scheme = chosen ?? system;

  useEffect(() => {
    const query = systemDark();
    const follow = () => setSystem(query.matches ? "dark" : "light");
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);

  useSchemeOnPage(scheme);

  const toggle = useCallback(() => {
    const next = scheme === "dark" ? "light" : "dark";
    remember("scheme", next);
    setChosen(next);
  }, [scheme]);

  return [scheme, toggle];
}

/** Tells the style sheet which colours hold. */
export function useSchemeOnPage(scheme: ColourScheme): void {
  useEffect(() => {
    document.documentElement.dataset["scheme"] = scheme;
  }, [scheme]);
}

function asScheme(value: string | undefined): ColourScheme | undefined {
  return value === "light" || value === "dark" ? value : undefined;
}
