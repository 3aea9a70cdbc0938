import { useEffect, useRef } from "react";

/** Does something again and again while the page is looked at. */
export function useEvery(milliseconds: number, work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === "visible") {
        latest.current();
      }
    }, milliseconds);
    return () => window.clearInterval(timer);
  }, [milliseconds]);
}
