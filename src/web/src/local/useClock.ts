import { useCallback, useEffect, useState } from "react";
import type { LocalApi } from "../api/localApi";
import type { Clock } from "../api/types";

const everyTwentySeconds = 20_000;

export interface ClockHandle {
  clock: Clock | undefined;
  moving: boolean;
  error: unknown;
  moveTo: (instant: string) => Promise<boolean>;
}

/** The local clock. While it moves, everything due on the way happens, so one move at a time. */
export function useClock(api: LocalApi): ClockHandle {
  const [clock, setClock] = useState<Clock>();
  const [moving, setMoving] = useState(false);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    let stopped = false;
    const read = () => {
      if (!document.hidden) {
        api.clock().then(
          (read) => stopped || setClock(read),
          () => undefined, // The chat already says when the server is away.
        );
      }
    };
    read();
    const timer = window.setInterval(read, everyTwentySeconds);
    document.addEventListener("visibilitychange", read);
    return () => {
      stopped = true;
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, [api]);

  const moveTo = useCallback(
    async (instant: string) => {
      setMoving(true);
      setError(undefined);
      try {
        await api.moveClock(instant);
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

  return { clock, moving, error, moveTo };
}
