import type { Goal } from "../api/types";

export interface GoalGroup {
  id: string;
  /** Empty for the goals without a dimension. */
  name: string;
  goals: Goal[];
}

/** Goals by dimension in the order the plan has them; goals without one come last. */
export function groupGoals(goals: readonly Goal[]): GoalGroup[] {
  const groups = new Map<string, GoalGroup>();
  for (const goal of goals) {
    const id = goal.dimension ?? "";
    const group = groups.get(id) ?? { id, name: goal.dimensionName, goals: [] };
    group.goals.push(goal);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.id === "") - Number(b.id === ""));
}
