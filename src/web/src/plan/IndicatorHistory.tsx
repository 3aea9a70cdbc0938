import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator, Measurement } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { DeviationFact } from "./DeviationFact";
import { MeasurementChart } from "./MeasurementChart";
import { MeasurementTable } from "./MeasurementTable";
import { newestPerPeriod } from "./measurements";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 20px",
    marginTop: "2px",
    color: tokens.colorNeutralForeground2,
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  numbers: { marginTop: "12px" },
  summary: {
    width: "fit-content",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

export function IndicatorHistory({ indicator, measurements }: { indicator: Indicator; measurements: Measurement[] }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const points = newestPerPeriod(measurements);
  const { latest } = indicator;
  return (
    <div className={shared.card}>
      <h3 className={styles.name}>{indicator.name}</h3>
      <div className={styles.facts}>
        <span>
          {speech.text("indicator.target")}:{" "}
          <span className={styles.value}>{indicator.targetText || speech.text("indicator.noTarget")}</span>
        </span>
        {typeof indicator.baseline === "number" && (
          <span>
            {speech.text("indicator.baseline")}:{" "}
            <span className={styles.value}>{speech.quantity(indicator.baseline, indicator.unit)}</span>
          </span>
        )}
        <span>
          {speech.text("indicator.latest")}:{" "}
          <span className={styles.value}>
            {typeof latest?.value === "number"
              ? speech.quantity(latest.value, indicator.unit)
              : latest?.text || speech.text("indicator.noValue")}
          </span>
          {latest && `, ${speech.period(latest.period)}`}
        </span>
        <DeviationFact indicator={indicator} />
      </div>
      {points.filter((point) => typeof point.value === "number").length > 1 && (
        <MeasurementChart indicator={indicator} points={points} />
      )}
      {measurements.length > 0 && (
        <details className={styles.numbers}>
          <summary className={styles.summary}>{speech.text("indicator.showNumbers")}</summary>
          <MeasurementTable indicator={indicator} measurements={measurements} />
        </details>
      )}
    </div>
  );
}
