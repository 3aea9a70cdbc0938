import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Me, Unit } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { defaultPeriod, periodsOf, yearsUntil } from "./periods";
import type { Place } from "./place";
import { UnitPicker } from "./UnitPicker";
import { pathTo } from "./unitTree";
import { writePlace } from "./place";

const useStyles = makeStyles({
  root: { display: "grid", gap: "14px", marginBottom: "20px" },
  path: { display: "flex", flexWrap: "wrap", gap: "2px 8px", color: tokens.colorNeutralForeground2 },
  crumb: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    fontSize: "28px",
    lineHeight: "36px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    overflowWrap: "anywhere",
  },
  leader: { color: tokens.colorNeutralForeground2, marginTop: "2px" },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  choice: { minWidth: "96px" },
});

interface Props {
  me: Me;
  units: Unit[];
  unit: Unit;
  year: number;
  period: string;
  go: (change: Partial<Place>) => void;
}

export function PlanHeader({ me, units, unit, year, period, go }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const above = pathTo(units, unit.id).slice(0, -1);
  const periods = periodsOf(year, me.currentPeriod);
  return (
    <header className={styles.root}>
      <div>
        {above.length > 0 && (
          <nav className={styles.path} aria-label={speech.text("plan.units")}>
            {above.map((parent) => (
              <span key={parent.id}>
                <a className={styles.crumb} href={`#${writePlace({ unit: parent.id, year, period })}`}>
                  {parent.name}
                </a>
                <span aria-hidden="true"> /</span>
              </span>
            ))}
          </nav>
        )}
        <h1 className={styles.title}>{unit.name}</h1>
        {unit.leaderName && <p className={styles.leader}>{speech.text("plan.leader", { name: unit.leaderName })}</p>}
      </div>
      <div className={styles.choices}>
        <UnitPicker units={units} selected={unit} onSelect={(chosen) => go({ unit: chosen.id })} />
        <Select
          className={styles.choice}
          aria-label={speech.text("plan.year")}
          value={String(year)}
          onChange={(_, data) =>
            go({ year: Number(data.value), period: defaultPeriod(Number(data.value), me.currentPeriod) })
          }
        >
          {yearsUntil(me.today).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
        <Select
          aria-label={speech.text("plan.period")}
          value={period}
          onChange={(_, data) => go({ period: data.value })}
        >
          {(periods.includes(period) ? periods : [period, ...periods]).map((choice) => (
            <option key={choice} value={choice}>
              {speech.period(choice)}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}
