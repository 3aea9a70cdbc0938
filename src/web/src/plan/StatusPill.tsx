import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AchievementIcon } from "./AchievementIcon";
import type { Sign, Tone } from "./achievements";

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
    boxShadow: "inset 0 0 0 1px var(--status-line, transparent)",
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
export function StatusPill({ tone, sign, children }: { tone: Tone; sign: Sign; children: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[tone])}>
      <AchievementIcon sign={sign} />
      {children}
    </span>
  );
}
