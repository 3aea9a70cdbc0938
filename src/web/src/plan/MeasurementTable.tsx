import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator, Measurement } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", marginTop: "8px" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    "& th, & td": {
      padding: "6px 12px 6px 0",
      textAlign: "left",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export function MeasurementTable({ indicator, measurements }: { indicator: Indicator; measurements: Measurement[] }) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{indicator.name}</caption>
        <thead>
          <tr className={styles.head}>
            <th scope="col">{speech.text("indicator.period")}</th>
            <th scope="col">{speech.text("indicator.value")}</th>
            <th scope="col">{speech.text("indicator.source")}</th>
            <th scope="col">{speech.text("indicator.entered")}</th>
          </tr>
        </thead>
        <tbody>
          {measurements.map((measurement) => (
            <tr key={measurement.id}>
              <td>{speech.period(measurement.period)}</td>
              <td className={styles.number}>
                {typeof measurement.value === "number"
                  ? speech.quantity(measurement.value, indicator.unit)
                  : measurement.text || "–"}
                {measurement.preliminary && ` (${speech.text("indicator.preliminary")})`}
              </td>
              <td>{speech.named("source", measurement.source)}</td>
              <td>{speech.signed(measurement.byName, measurement.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
