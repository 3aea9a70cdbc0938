import { ApiProblem } from "./ApiProblem";
import type { Http } from "./http";
import type { Lists } from "./listTypes";
import type { FoundPersons, GoalHistory, Me, Plan, Status, Unit } from "./types";

export interface PlansApi {
  me(signal?: AbortSignal): Promise<Me>;
  units(signal?: AbortSignal): Promise<Unit[]>;
  plans(year: number, unit: string, period: string, signal?: AbortSignal): Promise<Plan[]>;
  goal(id: string, period: string, signal?: AbortSignal): Promise<GoalHistory>;
  status(unit: string, period: string, signal?: AbortSignal): Promise<Status>;
  lists(signal?: AbortSignal): Promise<Lists>;
  persons(search: string, signal?: AbortSignal): Promise<FoundPersons>;
  /** As bytes, because a picture's address carries no token. Rejected for whoever has none. */
  photo(person: string, signal?: AbortSignal): Promise<Blob>;
  /** Says who answers for a goal that somebody said is another's: a person, or whoever said so. */
  decideHandover(id: string, decision: { person: string } | { keep: true }): Promise<{ text: string }>;
}

/** @param hasPhotos Whether there is a directory with photos; on one's own machine there is none. */
export function createPlansApi(http: Http, hasPhotos = false): PlansApi {
  return {
    me: (signal) => http.get("/api/me", signal),
    units: (signal) => http.getAll("/api/units", signal),
    plans: (year, unit, period, signal) =>
      http.getAll(`/api/plans?${query({ year: String(year), unit, period })}`, signal),
    goal: (id, period, signal) => http.get(`/api/goals/${encodeURIComponent(id)}?${query({ period })}`, signal),
    status: (unit, period, signal) => http.get(`/api/status?${query({ unit, period })}`, signal),
    lists: (signal) => http.get("/api/lists", signal),
    persons: (search, signal) => http.get(`/api/persons?${query({ search })}`, signal),
    photo: (person, signal) =>
      hasPhotos
        ? http.picture(`/api/persons/${encodeURIComponent(person)}/photo`, signal)
        : Promise.reject(new ApiProblem(404, "no-photo", "")),
    decideHandover: (id, decision) => http.send("POST", `/api/handovers/${encodeURIComponent(id)}`, decision),
  };
}

function query(values: Record<string, string>): string {
  return new URLSearchParams(values).toString();
}
