import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** "Svartid, dager: 24 (måltall: høyst 21)" */
export function IndicatorLine({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { latest } = indicator;
  const value =
    typeof latest?.value === "number"
      ? speech.quantity(latest.value, indicator.unit)
      : latest?.text || speech.text("indicator.noValue");
  return (
    <div className={styles.root}>
      {indicator.name}: <span className={latest ? styles.value : undefined}>{value}</span>
      {latest?.preliminary && ` (${speech.text("indicator.preliminary")})`}
      {indicator.targetText && `, ${speech.text("indicator.target").toLocaleLowerCase()} ${indicator.targetText}`}
    </div>
  );
}
