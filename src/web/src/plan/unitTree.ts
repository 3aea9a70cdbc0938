import type { Unit } from "../api/types";

export interface UnitRow {
  unit: Unit;
  level: number;
}

export function findUnit(units: readonly Unit[], id: string): Unit | undefined {
  for (const unit of units) {
    const found = unit.id === id ? unit : findUnit(unit.children, id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The units from the top down to the one named, itself included. */
export function pathTo(units: readonly Unit[], id: string): Unit[] {
  for (const unit of units) {
    if (unit.id === id) {
      return [unit];
    }
    const below = pathTo(unit.children, id);
    if (below.length > 0) {
      return [unit, ...below];
    }
  }
  return [];
}

/** What the picker shows: open branches, or every unit whose name holds what is searched for. */
export function visibleUnits(units: readonly Unit[], open: ReadonlySet<string>, search: string, level = 0): UnitRow[] {
  const wanted = search.trim().toLocaleLowerCase();
  return units.flatMap((unit) => {
    const below = wanted || open.has(unit.id) ? visibleUnits(unit.children, open, search, level + 1) : [];
    const matches = !wanted || unit.name.toLocaleLowerCase().includes(wanted);
    return matches || (wanted && below.length > 0) ? [{ unit, level }, ...below] : below;
  });
}
