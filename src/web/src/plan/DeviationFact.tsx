import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Indicator } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementIcon } from "./AchievementIcon";
import { deviationPercent } from "./deviation";

const useStyles = makeStyles({
  verdict: { display: "inline-flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  met: { color: "var(--status-green)" },
  notMet: { color: "var(--status-red)" },
});

/** "Avvik: 3 dager svakere enn måltallet (14,3 %), ikke i mål" – number, percent, icon, word and colour. */
export function DeviationFact({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { deviation, met, unit } = indicator;
  if (deviation === null || met === null) {
    return null;
  }
  const amount = speech.quantity(Math.abs(deviation), unit);
  const words =
    deviation === 0
      ? speech.text("indicator.on")
      : speech.text(deviation > 0 ? "indicator.better" : "indicator.worse", { amount });
  const percent = deviation === 0 ? undefined : deviationPercent(indicator);
  return (
    <span>
      {speech.text("indicator.deviation")}: {words}
      {percent !== undefined && ` (${speech.quantity(Math.abs(percent), "%")})`},{" "}
      <span className={mergeClasses(styles.verdict, met ? styles.met : styles.notMet)}>
        <AchievementIcon sign={met ? "check" : "cross"} size={10} />
        {speech.text(met ? "indicator.met" : "indicator.notMet")}
      </span>
    </span>
  );
}
