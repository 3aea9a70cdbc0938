import { useEffect, useRef, useState } from "react";
import type { Goal } from "../api/types";

const nothing: ReadonlySet<string> = new Set();

/** Goals whose status became another while one was looking: the page points at them for a while. */
export function useChangedGoals(view: string, goals: readonly Goal[] | undefined): ReadonlySet<string> {
  const seen = useRef<{ view: string; status: Map<string, string> }>(undefined);
  const [changed, setChanged] = useState(nothing);

  useEffect(() => {
    if (!goals) {
      return;
    }
    const before = seen.current?.view === view ? seen.current.status : undefined;
    const now = new Map(goals.map((goal) => [goal.id, goal.achievement]));
    seen.current = { view, status: now };
    const different = before
      ? goals.filter((goal) => before.get(goal.id) !== goal.achievement).map((goal) => goal.id)
      : [];
    if (!before) {
      setChanged(nothing);
    } else if (different.length > 0) {
      setChanged(new Set(different));
    }
  }, [view, goals]);

  return changed;
}
