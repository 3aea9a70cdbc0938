const yearsBack = 5;

/** The years worth offering: this one and five back, which is how long kommuner keep their plans at hand. */
export function yearsUntil(today: string): number[] {
  const thisYear = Number(today.slice(0, 4));
  return Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back);
}

/** The periods of a year that can hold answers, newest first; of the same kind (quarter, tertial, …) as the current one. */
export function periodsOf(year: number, current: string): string[] {
  const all = periodsOfKind(year, current.slice(4));
  const begun = all.filter((period) => period <= current);
  return (begun.length > 0 ? begun : all.slice(0, 1)).reverse();
}

/** The period to show first for a year: the current one in its own year, else the last. */
export function defaultPeriod(year: number, current: string): string {
  return periodsOf(year, current)[0] ?? current;
}

function periodsOfKind(year: number, kind: string): string[] {
  if (kind.startsWith("-Q")) {
    return [1, 2, 3, 4].map((n) => `${year}-Q${n}`);
  }
  if (kind.startsWith("-T")) {
    return [1, 2, 3].map((n) => `${year}-T${n}`);
  }
  if (/^-\d{2}$/.test(kind)) {
    return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`);
  }
  return [String(year)];
}
