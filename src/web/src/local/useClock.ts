import { useCallback, useEffect, useRef, useState } from "react";
import type { LocalApi } from "../api/localApi";
import type { Clock } from "../api/types";

const everyTwentySeconds = 20_000;

export interface ClockHandle {
  clock: Clock | undefined;
  moving: boolean;
  error: unknown;
  moveTo: (instant: string) => Promise<boolean>;
  /** Reads again what comes next: an answer changes whom it concerns. */
  refresh: () => void;
}

/** The local clock. While it moves, everything due on the way happens, so one move at a time. */
export function useClock(api: LocalApi): ClockHandle {
  const [clock, setClock] = useState<Clock>();
  const [moving, setMoving] = useState(false);
  const [error, setError] = useState<unknown>();

  const asked = useRef(0);

  const refresh = useCallback(() => {
    // Only the newest answer counts: an older one may know less, and the clock never goes back.
    const question = ++asked.current;
    api.clock().then(
      (read) => question === asked.current && setClock(read),
      () => undefined, // The chat already says when the server is away.
    );
  }, [api]);

  useEffect(() => {
    const read = () => document.hidden || refresh();
    read();
    const timer = window.setInterval(read, everyTwentySeconds);
    document.addEventListener("visibilitychange", read);
    return () => {
      asked.current++;
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, [refresh]);

  const moveTo = useCallback(
    async (instant: string) => {
      setMoving(true);
      setError(undefined);
      try {
        await api.moveClock(instant);
        asked.current++;
        setClock(await api.clock());
        return true;
      } catch (failure) {
        setError(failure);
        return false;
      } finally {
        setMoving(false);
      }
    },
    [api],
  );

  return { clock, moving, error, moveTo, refresh };
}
