import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementIcon } from "./AchievementIcon";
import { achievementLooks, achievementOrder } from "./achievements";
import { CountsBar } from "./CountsBar";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "14px",
    padding: "20px 24px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    "@media (max-width: 480px)": { padding: "16px" },
  },
  top: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", gap: "4px 16px" },
  reported: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  deadline: { color: tokens.colorNeutralForeground2 },
  legend: { display: "flex", flexWrap: "wrap", gap: "6px 20px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "7px", color: tokens.colorNeutralForeground2 },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  green: { color: "var(--status-green)" },
  yellow: { color: "var(--status-yellow)" },
  amber: { color: "var(--status-amber)" },
  red: { color: "var(--status-red)" },
  grey: { color: "var(--status-grey)" },
  none: { color: tokens.colorNeutralForeground2 },
});

export function StatusOverview({ status, deadline }: { status: Status; deadline: string | undefined }) {
  const styles = useStyles();
  const speech = useSpeech();
  const shown = achievementOrder.filter((achievement) => (status.counts[achievement] ?? 0) > 0);
  return (
    <section className={styles.root} aria-labelledby="status-heading">
      <h2 id="status-heading" className="visually-hidden">
        {speech.text("plan.statusHeading")}
      </h2>
      <div className={styles.top}>
        <p className={styles.reported} role="status">
          {status.total === 0
            ? speech.text("plan.nothingDue")
            : speech.text("plan.reported", { n: speech.number(status.reported), total: speech.number(status.total) })}
        </p>
        {deadline && <p className={styles.deadline}>{speech.text("plan.deadline", { date: speech.date(deadline) })}</p>}
      </div>
      {status.total > 0 && <CountsBar counts={status.counts} />}
      {shown.length > 0 && (
        <ul className={styles.legend}>
          {shown.map((achievement) => (
            <li key={achievement} className={styles.entry}>
              <span
                className={mergeClasses(styles[achievementLooks[achievement].tone])}
                style={{ display: "inline-flex" }}
              >
                <AchievementIcon sign={achievementLooks[achievement].sign} />
              </span>
              {speech.named("achievement", achievement)}
              <span className={styles.count}>{speech.number(status.counts[achievement] ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
      {status.unitsLeftOut > 0 && (
        <p className={styles.deadline}>
          {speech.text(status.unitsLeftOut === 1 ? "plan.leftOutOne" : "plan.leftOut", { n: speech.number(status.unitsLeftOut) })}
        </p>
      )}
    </section>
  );
}
