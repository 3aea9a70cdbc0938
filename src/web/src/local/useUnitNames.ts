import { useCallback } from "react";
import type { PlansApi } from "../api/plansApi";
import type { Unit } from "../api/types";
import { useLoaded } from "../shared/useLoaded";

export function useUnitNames(plans: PlansApi, person: string): (id: string | null | undefined) => string | undefined {
  const names = useLoaded(`names|${person}`, 0, async (signal) => new Map(flatten(await plans.units(signal))));
  return useCallback((id) => (id ? names.data?.get(id) : undefined), [names.data]);
}

function flatten(units: readonly Unit[]): [string, string][] {
  return units.flatMap((unit) => [[unit.id, unit.name] as [string, string], ...flatten(unit.children)]);
}
