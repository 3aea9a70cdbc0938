import type { SharedList } from "../api/listTypes";

/** How many rows of a list need a hand; one with several things wrong is one. */
export function rowsToMend(list: SharedList): number {
  return new Set(list.problems.map((problem) => problem.item)).size + list.refused;
}
