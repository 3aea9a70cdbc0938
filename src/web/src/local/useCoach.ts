import { useMemo, useState } from "react";
import { recall, remember } from "../shared/memory";

const nothingYet = { hasPressed: false, hasDelivered: false, hasAsked: false };

/** Follows a newcomer through the first quarter, until the help is closed for good. */
export function useCoach() {
  const [isOpen, setIsOpen] = useState(() => recall("coach") !== "closed");
  const [progress, setProgress] = useState(nothingYet);
  return useMemo(
    () => ({
      isOpen,
      progress,
      pressed: (verb: string) => setProgress((old) => ({ ...old, hasPressed: true, hasDelivered: old.hasDelivered || /deliver/i.test(verb) })),
      asked: () => setProgress((old) => ({ ...old, hasAsked: old.hasAsked || old.hasDelivered })),
      close: () => {
        remember("coach", "closed");
        setIsOpen(false);
      },
    }),
    [isOpen, progress],
  );
}
