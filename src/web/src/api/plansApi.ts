import type { Http } from "./http";
import type { GoalHistory, Me, Plan, Status, Unit } from "./types";

export interface PlansApi {
  me(signal?: AbortSignal): Promise<Me>;
  units(signal?: AbortSignal): Promise<Unit[]>;
  plans(year: number, unit: string, period: string, signal?: AbortSignal): Promise<Plan[]>;
  goal(id: string, period: string, signal?: AbortSignal): Promise<GoalHistory>;
  status(unit: string, period: string, signal?: AbortSignal): Promise<Status>;
}

export function createPlansApi(http: Http): PlansApi {
  return {
    me: (signal) => http.get("/api/me", signal),
    units: (signal) => http.getAll("/api/units", signal),
    plans: (year, unit, period, signal) =>
      http.getAll(`/api/plans?${query({ year: String(year), unit, period })}`, signal),
    goal: (id, period, signal) => http.get(`/api/goals/${encodeURIComponent(id)}?${query({ period })}`, signal),
    status: (unit, period, signal) => http.get(`/api/status?${query({ unit, period })}`, signal),
  };
}

function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}
