import { describe, expect, it } from "vitest";
import { Speech } from "../src/texts/Speech";

const nb = new Speech("nb");
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

describe("numbers and dates", () => {
  it("are written as Norwegians write them", () => {
    expect(plain(nb.number(1234.5))).toBe("1 234,5");
    expect(plain(nb.quantity(12.3, "%"))).toBe("12,3 %");
    expect(nb.date("2026-09-30")).toBe("30. september 2026");
    expect(new Speech("nn").date("2026-09-30")).toBe("30. september 2026");
    expect(new Speech("sv").date("2026-09-30")).toBe("30 september 2026");
    expect(new Speech("en").quantity(12.3, "%")).toBe("12.3%");
  });

  it("keep zero and negative apart from nothing", () => {
    expect(nb.number(0)).toBe("0");
    expect(nb.number(-5)).toBe("−5");
  });

  it("show the municipality's clock and weekday, also when UTC is still on the day before", () => {
    expect(nb.weekdayTime("2026-10-04T22:30:00Z")).toBe("mandag 5. oktober kl. 00.30");
    expect(new Speech("nn").weekday("2026-10-10")).toBe("laurdag");
  });

  it("name quarter, tertial, month and year", () => {
    expect(["2026-Q3", "2026-T2", "2026-09", "2026"].map((period) => nb.period(period))).toEqual([
      "3. kvartal 2026",
      "2. tertial 2026",
      "september 2026",
      "Året 2026",
    ]);
  });
});

it("A cause that this client has not heard of is shown as it came", () => {
  expect(nb.named("cause", "Weather")).toBe("Weather");
  expect(nb.named("cause", "Staffing")).toBe("Bemanning");
});
