import type { Indicator } from "../api/types";

/** The deviation in percent of the target, or of the nearest end of a range; undefined where that is zero. */
export function deviationPercent({ deviation, target, targetTo, latest }: Indicator): number | undefined {
  const value = latest?.value ?? null;
  const nearest = targetTo !== null && value !== null && value > targetTo ? targetTo : target;
  return deviation === null || nearest === null || nearest === 0
    ? undefined
    : Math.round((1000 * deviation) / Math.abs(nearest)) / 10;
}
