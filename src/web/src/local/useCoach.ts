import { useCallback, useState } from "react";
import { recall, remember } from "../shared/memory";

/** The newcomer's help is open until it is closed, and then stays closed in this browser. */
export function useCoach(): [isOpen: boolean, close: () => void] {
  const [isOpen, setIsOpen] = useState(() => recall("coach") !== "closed");
  const close = useCallback(() => {
    remember("coach", "closed");
    setIsOpen(false);
  }, []);
  return [isOpen, close];
}
