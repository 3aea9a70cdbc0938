import { makeStyles, tokens } from "@fluentui/react-components";
import type { FollowUp } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { FollowUpEntry } from "./FollowUpEntry";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: "24px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginLeft: "7px",
    paddingLeft: "24px",
  },
});

/** Every delivered answer, oldest first: nothing is overwritten, so a change shows as a newer answer for the same period. */
export function FollowUpTimeline({ followUps, nameOf }: { followUps: FollowUp[]; nameOf: (id: string) => string }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  return (
    <section aria-labelledby="follow-ups-heading">
      <h2 id="follow-ups-heading" className={shared.sectionHeading}>
        {speech.text("goal.followUps")}
      </h2>
      {followUps.length === 0 ? (
        <p className={shared.muted}>{speech.text("goal.noFollowUps")}</p>
      ) : (
        <div className={shared.card}>
          <ol className={styles.list}>
            {followUps.map((followUp, index) => (
              <FollowUpEntry
                key={followUp.id}
                followUp={followUp}
                nameOf={nameOf}
                replaced={followUps.slice(index + 1).some((later) => later.period === followUp.period)}
              />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
