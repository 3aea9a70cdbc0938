import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Achievement } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementIcon } from "./AchievementIcon";
import { achievementLooks } from "./achievements";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    padding: "3px 10px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  green: { color: "var(--status-green)", backgroundColor: "var(--status-green-soft)" },
  yellow: { color: "var(--status-yellow)", backgroundColor: "var(--status-yellow-soft)" },
  amber: { color: "var(--status-amber)", backgroundColor: "var(--status-amber-soft)" },
  red: { color: "var(--status-red)", backgroundColor: "var(--status-red-soft)" },
  grey: { color: "var(--status-grey)", backgroundColor: "var(--status-grey-soft)" },
  none: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
  },
});

/** Icon, word and colour together; never one of them alone. */
export function AchievementBadge({ achievement }: { achievement: Achievement }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { tone, sign } = achievementLooks[achievement] ?? achievementLooks.NotReported;
  return (
    <span className={mergeClasses(styles.root, styles[tone])}>
      <AchievementIcon sign={sign} />
      {speech.named("achievement", achievement)}
    </span>
  );
}
