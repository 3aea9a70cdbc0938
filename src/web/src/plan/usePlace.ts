import { useCallback, useEffect, useState } from "react";
import { type Place, readPlace, writePlace } from "./place";

/** The place stands in the address, so that back, forward and a copied link work. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place>(here);

  useEffect(() => {
    const follow = () => setPlace(here());
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  const go = useCallback((change: Partial<Place>) => {
    const next = { ...here(), ...change };
    window.location.hash = writePlace(next);
    setPlace(next);
  }, []);

  return [place, go];
}

function here(): Place {
  return { ...readPlace(window.location.search), ...readPlace(window.location.hash) };
}
