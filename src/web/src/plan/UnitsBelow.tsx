import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UnitCount } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementIcon } from "./AchievementIcon";
import { achievementLooks, achievementOrder, type Tone } from "./achievements";
import { CountsBar } from "./CountsBar";
import { type Place, writePlace } from "./place";
import { usePlanStyles } from "./usePlanStyles";

const concerning: ReadonlySet<Tone> = new Set<Tone>(["yellow", "amber", "red"]);

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(80px, 4fr) minmax(130px, auto)",
    alignItems: "center",
    gap: "8px 20px",
    "@media (max-width: 560px)": { gridTemplateColumns: "1fr auto" },
  },
  bar: { "@media (max-width: 560px)": { gridColumn: "1 / -1", gridRow: "2" } },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  concerns: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    marginTop: "2px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  concern: { display: "inline-flex", alignItems: "center", gap: "6px" },
  reported: { textAlign: "right", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export function UnitsBelow({ units, place }: { units: UnitCount[]; place: Place }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  return (
    <section aria-labelledby="units-below">
      <h2 id="units-below" className={shared.sectionHeading}>
        {speech.text("plan.unitsBelow")}
      </h2>
      <ul className={shared.list}>
        {units.map((unit) => (
          <li key={unit.unitId}>
            <a
              className={mergeClasses(shared.rowLink, styles.row)}
              href={`#${writePlace({ ...place, unit: unit.unitId })}`}
            >
              <span className={styles.name}>
                {unit.unitName}
                <Concerns counts={unit.counts} />
              </span>
              <span className={styles.bar}>
                <CountsBar counts={unit.counts} height={8} />
              </span>
              <span className={styles.reported}>
                {speech.text("plan.reportedShort", {
                  n: speech.number(unit.reported),
                  total: speech.number(unit.total),
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What needs a leader's eye, in words: the bar beside it is only a picture. */
function Concerns({ counts }: { counts: UnitCount["counts"] }) {
  const styles = useStyles();
  const speech = useSpeech();
  const shown = achievementOrder
    .filter((achievement) => concerning.has(achievementLooks[achievement].tone) && (counts[achievement] ?? 0) > 0)
    .reverse();
  return (
    <span className={styles.concerns}>
      {shown.map((achievement) => (
        <span key={achievement} className={styles.concern}>
          <span style={{ display: "inline-flex", color: `var(--status-${achievementLooks[achievement].tone})` }}>
            <AchievementIcon sign={achievementLooks[achievement].sign} size={10} />
          </span>
          {speech.number(counts[achievement] ?? 0)} {speech.named("achievement", achievement).toLocaleLowerCase()}
        </span>
      ))}
    </span>
  );
}
