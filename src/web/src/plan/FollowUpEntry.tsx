import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FollowUp } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementBadge } from "./AchievementBadge";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "grid",
    gap: "8px",
    "::before": {
      content: "''",
      position: "absolute",
      left: "-31px",
      top: "7px",
      width: "12px",
      height: "12px",
      borderRadius: "50%",
      backgroundColor: tokens.colorNeutralBackground1,
      border: `2px solid ${tokens.colorBrandStroke1}`,
    },
  },
  replaced: {
    "::before": {
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
  },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  period: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { maxWidth: "68ch", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  causes: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "2px" },
  cause: {
    padding: "2px 10px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  followUp: FollowUp;
  replaced: boolean;
  /** The name of a unit or an indicator. */
  nameOf: (id: string) => string;
}

export function FollowUpEntry({ followUp, replaced, nameOf }: Props) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const involved = [...followUp.involve.map(nameOf), followUp.involveOthers].filter((name) => name !== "");
  const texts: [string, string][] = [
    [speech.text("goal.achieved"), followUp.achieved],
    [speech.text("goal.notAchieved"), followUp.notAchieved],
    [speech.text("goal.internalFactors"), followUp.internalFactors],
    [speech.text("goal.externalFactors"), followUp.externalFactors],
    [speech.text("goal.explanation"), followUp.explanation],
    [speech.text("goal.needs"), followUp.needs],
    [speech.text("goal.pending"), followUp.pending.map(nameOf).join(", ")],
    [speech.text("goal.corrected"), followUp.correctionReason],
    [speech.text("goal.involve"), involved.join(", ")],
  ];
  return (
    <li className={mergeClasses(styles.root, replaced && styles.replaced)}>
      <div className={styles.top}>
        <h3 className={styles.period}>{speech.period(followUp.period)}</h3>
        <AchievementBadge achievement={followUp.achievement} />
      </div>
      <p className={shared.muted}>
        {speech.signed(followUp.byName, followUp.at)}
        {followUp.late && `, ${speech.text("goal.late")}`}
        {replaced && `, ${speech.text("goal.changedLater")}`}
      </p>
      {followUp.unchangedFrom && (
        <p>{speech.text("goal.unchanged", { period: speech.period(followUp.unchangedFrom), name: followUp.byName })}</p>
      )}
      {texts.map(
        ([term, text]) =>
          text && (
            <div key={term}>
              <p className={styles.term}>{term}</p>
              <p className={styles.text}>{text}</p>
            </div>
          ),
      )}
      {followUp.causes.length > 0 && (
        <div>
          <p className={styles.term}>{speech.text("goal.causes")}</p>
          <ul className={styles.causes}>
            {followUp.causes.map(({ cause, effect }) => (
              <li key={cause} className={styles.cause}>
                {speech.named("cause", cause)}:{" "}
                {speech.text(effect === "Contributed" ? "goal.contributed" : "goal.hindered")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
