import type { Language } from "../api/types";
import { fill } from "./fill";
import { textsIn } from "./languages";
import type { TextKey, Texts } from "./Texts";

// Browsers do not carry nynorsk everywhere, and its numbers and month names are those of bokmål.
const locales: Record<Language, string> = { nb: "nb-NO", nn: "nb-NO", sv: "sv-SE", en: "en-GB" };

// Instants are shown as the municipality reads its clock, wherever the browser stands.
const zone = "Europe/Oslo";

/** One language: its texts, and how it writes numbers, dates and periods. */
export class Speech {
  readonly #texts: Texts;
  readonly #number: Intl.NumberFormat;
  readonly #date: Intl.DateTimeFormat;
  readonly #shortDate: Intl.DateTimeFormat;
  readonly #month: Intl.DateTimeFormat;
  readonly #time: Intl.DateTimeFormat;

  constructor(readonly language: Language) {
    const locale = locales[language];
    this.#texts = textsIn[language];
    this.#number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: true });
    this.#date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: zone });
    this.#shortDate = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: zone });
    this.#month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: zone });
    this.#time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: zone });
  }

  text(key: TextKey, values?: Record<string, string | number>): string {
    return fill(this.#texts[key], values);
  }

  /** For keys that come from the server: an unknown name is shown as it came rather than hidden. */
  named(prefix: string, name: string): string {
    return (this.#texts as Record<string, string>)[`${prefix}.${name}`] ?? name;
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** A number with its unit; percent and other units stand apart from the figure as Norwegian and Swedish write them. */
  quantity(value: number, unit?: string | null): string {
    if (!unit) {
      return this.number(value);
    }
    const tight = unit === "%" && this.language === "en";
    return `${this.number(value)}${tight ? "" : "\u00A0"}${unit}`;
  }

  date(isoDate: string): string {
    return this.#date.format(instant(isoDate));
  }

  shortDate(isoDate: string): string {
    return this.#shortDate.format(instant(isoDate));
  }

  /** Who and when; a file has no name. */
  signed(name: string, at: string): string {
    return name === "" ? this.date(at) : this.text("goal.answeredBy", { name, date: this.date(at) });
  }

  /** How much is on its way to a list, and since when the oldest waits. */
  owed(count: number, oldest: string | null): string {
    if (count === 0) {
      return this.text("lists.nothingOwed");
    }
    const changes = this.text(count === 1 ? "lists.owedOne" : "lists.owed", { n: count });
    return oldest ? `${changes}, ${this.text("lists.oldest", { date: this.dateTime(oldest) })}` : changes;
  }

  time(iso: string): string {
    return this.text("time.at", { time: this.#clock(iso) });
  }

  dateTime(iso: string): string {
    return `${this.date(iso)} ${this.time(iso)}`;
  }

  /** "mandag 5. oktober kl. 08.00" */
  weekdayTime(iso: string): string {
    return `${this.weekday(iso)} ${this.shortDate(iso)} ${this.time(iso)}`;
  }

  weekday(iso: string): string {
    const [year, month, day] = localDay(iso).split("-").map(Number);
    const number = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay() || 7;
    return this.named("weekday", String(number));
  }

  /** When a message was sent: the hour today, the day before that. */
  sent(iso: string, now: string | undefined): string {
    return now !== undefined && localDay(iso) === localDay(now) ? this.#clock(iso) : `${this.shortDate(iso)} ${this.#clock(iso)}`;
  }

  period(period: string): string {
    const part = /^(\d{4})-([QT])(\d)$/.exec(period);
    if (part) {
      const [, year = "", kind, n = ""] = part;
      return this.text(kind === "Q" ? "period.quarter" : "period.tertial", { n, year });
    }
    if (/^\d{4}-\d{2}$/.test(period)) {
      return this.#month.format(instant(`${period}-01`));
    }
    return /^\d{4}$/.test(period) ? this.text("period.year", { year: period }) : period;
  }

  /** For an axis: "3. kv. 26". */
  shortPeriod(period: string): string {
    const part = /^(\d{4})-([QT])(\d)$/.exec(period);
    if (!part) {
      return period;
    }
    const [, year = "", kind, n = ""] = part;
    return this.text(kind === "Q" ? "period.shortQuarter" : "period.shortTertial", { n, yy: year.slice(2) });
  }

  #clock(iso: string): string {
    const time = this.#time.format(instant(iso));
    return this.language === "nb" || this.language === "nn" ? time.replace(":", ".") : time;
  }
}

/** A bare date is that day everywhere: noon UTC is the same day in every Nordic zone. */
function instant(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
}

/** yyyy-MM-dd in the municipality. */
export function localDay(iso: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(instant(iso));
}
