import { useEffect, useState } from "react";
import type { PlansApi } from "../api/plansApi";
import type { FoundPersons } from "../api/types";

const nobody: FoundPersons = { persons: [], notice: "" };

/** Nobody types this fast on purpose. */
const pause = 250;

/** Those whose names begin as written; `undefined` while they are looked for. */
export function useFoundPersons(api: PlansApi, text: string): FoundPersons | undefined {
  const [found, setFound] = useState<{ text: string; persons: FoundPersons }>({ text: "", persons: nobody });
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < 2) {
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.persons(wanted, abort.signal).then(
        (persons) => setFound({ text: wanted, persons }),
        () => abort.signal.aborted || setFound({ text: wanted, persons: nobody }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, wanted]);
  return wanted.length < 2 ? nobody : found.text === wanted ? found.persons : undefined;
}
