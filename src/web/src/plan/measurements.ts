import type { Indicator, Measurement } from "../api/types";

/** Measurements are appended; in a picture the newest of each period counts. Oldest period first. */
export function newestPerPeriod(measurements: readonly Measurement[]): Measurement[] {
  const newest = new Map<string, Measurement>();
  for (const measurement of measurements) {
    const known = newest.get(measurement.period);
    if (!known || known.at <= measurement.at) {
      newest.set(measurement.period, measurement);
    }
  }
  return [...newest.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

export interface Scale {
  low: number;
  high: number;
}

/** What the vertical axis spans: every value and the target, with air; a flat line still gets a height. */
export function scaleOf(indicator: Indicator, values: readonly number[]): Scale {
  const all = [...values, indicator.target, indicator.targetTo].filter((value) => typeof value === "number");
  const low = Math.min(...all);
  const high = Math.max(...all);
  const air = (high - low || Math.abs(high) || 1) * 0.12;
  return { low: low >= 0 ? Math.max(0, low - air) : low - air, high: high + air };
}
