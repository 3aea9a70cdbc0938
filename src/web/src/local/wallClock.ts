const zone = "Europe/Oslo";

const parts = new Intl.DateTimeFormat("sv-SE", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** What a date-time field shows for an instant: the municipality's wall clock, `yyyy-MM-ddTHH:mm`. */
export function toWallClock(iso: string): string {
  return parts.format(new Date(iso)).replace(" ", "T");
}

/**
 * The instant at which the municipality's clock shows this. Norway and Sweden stand one or two hours from UTC;
 * the hour that autumn repeats is read as its first time, the hour that spring skips as the one after.
 */
export function fromWallClock(local: string): string | undefined {
  for (const offset of ["+02:00", "+01:00"]) {
    const iso = `${local}:00${offset}`;
    if (!Number.isNaN(Date.parse(iso)) && toWallClock(iso) === local) {
      return iso;
    }
  }
  const skipped = `${local}:00+01:00`;
  return Number.isNaN(Date.parse(skipped)) ? undefined : skipped;
}
