import { useEffect, useState } from "react";
import { ApiProblem } from "../api/ApiProblem";
import type { Http } from "../api/http";

const everySecond = 1000;

export type Readiness = "unknown" | "preparing" | "ready";

/** The first start makes a whole municipality and lives its first days; until then there is nobody to be. */
export function useReady(http: Http): Readiness {
  const [readiness, setReadiness] = useState<Readiness>("unknown");
  useEffect(() => {
    let timer: number | undefined;
    let stopped = false;
    const ask = async () => {
      let next: Readiness = "ready";
      try {
        await http.get("/health/ready");
      } catch (error) {
        // Only a server that says so is preparing; any other trouble shows itself in what is asked for next.
        next = error instanceof ApiProblem && error.status === 503 ? "preparing" : "ready";
      }
      if (stopped) {
        return;
      }
      setReadiness(next);
      if (next === "preparing") {
        timer = window.setTimeout(() => void ask(), everySecond);
      }
    };
    void ask();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [http]);
  return readiness;
}
