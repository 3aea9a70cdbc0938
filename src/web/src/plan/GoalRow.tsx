import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Goal } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementBadge } from "./AchievementBadge";
import { IndicatorLine } from "./IndicatorLine";
import { type Place, writePlace } from "./place";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "4px 20px",
    alignItems: "start",
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  meta: { color: tokens.colorNeutralForeground2, marginTop: "2px" },
  warning: { color: "var(--status-amber)", fontWeight: tokens.fontWeightSemibold },
  indicators: { marginTop: "8px", display: "grid", gap: "2px" },
  status: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    gap: "6px",
    "@media (max-width: 480px)": { flexDirection: "row" },
  },
  changed: {
    animationName: { from: { backgroundColor: tokens.colorBrandBackground2 }, to: { backgroundColor: "transparent" } },
    animationDuration: "4s",
    animationTimingFunction: "ease-out",
  },
});

export function GoalRow({ goal, place, changed }: { goal: Goal; place: Place; changed: boolean }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  return (
    <li>
      <a
        className={mergeClasses(shared.rowLink, styles.row, changed && styles.changed)}
        href={`#${writePlace({ ...place, unit: place.unit ?? goal.unitId, goal: goal.id })}`}
      >
        <div>
          <div className={styles.title}>{numbered(goal)}</div>
          <div className={styles.meta}>
            {goal.responsibleName || <span className={styles.warning}>{speech.text("plan.noResponsible")}</span>}
            {`, ${speech.text("plan.due", { date: speech.date(goal.dueDate) })}`}
          </div>
          {goal.indicators.length > 0 && (
            <div className={styles.indicators}>
              {goal.indicators.map((indicator) => (
                <IndicatorLine key={indicator.id} indicator={indicator} />
              ))}
            </div>
          )}
        </div>
        <div className={styles.status}>
          <AchievementBadge achievement={goal.achievement} />
          {changed && (
            <Badge appearance="tint" color="brand">
              {speech.text("plan.updated")}
            </Badge>
          )}
        </div>
      </a>
    </li>
  );
}

/** "2. Svar innen frist", "2.1 Svar innen frist", or the title alone. */
function numbered({ number, title }: Goal): string {
  return number === "" ? title : `${number}${/^\d+$/.test(number) ? "." : ""} ${title}`;
}
