/** Where in the plan one is: enough to send a colleague the address. */
export interface Place {
  /** Something else than the plan itself. */
  page?: "lists";
  unit?: string;
  goal?: string;
  year?: number;
  period?: string;
}

/** Reads `#unit=…&goal=…&year=…&period=…`, or the same after a question mark. An id alone is a goal's. */
export function readPlace(address: string): Place {
  const written = address.replace(/^[#?]/, "");
  const values = new URLSearchParams(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(written) ? { goal: written } : written);
  const place: Place = {};
  const unit = values.get("unit");
  const goal = values.get("goal");
  const year = Number(values.get("year"));
  const period = values.get("period");
  if (values.get("page") === "lists") {
    place.page = "lists";
  }
  if (unit) {
    place.unit = unit;
  }
  if (goal) {
    place.goal = goal;
  }
  if (Number.isInteger(year) && year >= 1900 && year <= 2999) {
    place.year = year;
  }
  if (period && /^\d{4}(-(Q[1-4]|T[1-3]|\d{2}))?$/.test(period)) {
    place.period = period;
  }
  return place;
}

export function writePlace(place: Place): string {
  const values = new URLSearchParams();
  for (const name of ["page", "unit", "goal", "year", "period"] as const) {
    const value = place[name];
    if (value !== undefined) {
      values.set(name, String(value));
    }
  }
  return values.toString();
}
