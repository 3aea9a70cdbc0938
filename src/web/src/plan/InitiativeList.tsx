import { makeStyles, tokens } from "@fluentui/react-components";
import type { Decision, Initiative, InitiativeStatus } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import type { Sign, Tone } from "./achievements";
import { StatusPill } from "./StatusPill";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  row: { display: "grid", gap: "4px", padding: "14px 24px", "@media (max-width: 480px)": { padding: "14px 16px" } },
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "4px 16px",
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", flex: "1 1 240px" },
  decisions: {
    display: "grid",
    gap: "4px",
    marginTop: "4px",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

const looks: Record<InitiativeStatus, { tone: Tone; sign: Sign }> = {
  NotStarted: { tone: "grey", sign: "circle" },
  InProgress: { tone: "green", sign: "triangle" },
  Delayed: { tone: "amber", sign: "exclamation" },
  Done: { tone: "green", sign: "check" },
  Postponed: { tone: "yellow", sign: "quarter" },
  Ended: { tone: "grey", sign: "dash" },
};

export function InitiativeList({ initiatives, decisions }: { initiatives: Initiative[]; decisions: Decision[] }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const titleOf = (id: string) => initiatives.find((initiative) => initiative.id === id)?.title ?? id;
  return (
    <section aria-labelledby="initiatives-heading">
      <h2 id="initiatives-heading" className={shared.sectionHeading}>
        {speech.text("goal.initiatives")}
      </h2>
      {initiatives.length === 0 ? (
        <p className={shared.muted}>{speech.text("goal.noInitiatives")}</p>
      ) : (
        <ul className={shared.list}>
          {initiatives.map((initiative) => (
            <li key={initiative.id} className={styles.row}>
              <div className={styles.top}>
                <span className={styles.title}>{initiative.title}</span>
                <StatusPill {...looks[initiative.status]}>{speech.named("initiative", initiative.status)}</StatusPill>
              </div>
              <p className={shared.muted}>
                {[
                  initiative.ownerName,
                  initiative.due && speech.text("initiative.due", { date: speech.date(initiative.due) }),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </p>
              {initiative.replaces && (
                <p className={shared.muted}>
                  {speech.text("initiative.replaces", { title: titleOf(initiative.replaces) })}
                </p>
              )}
              {initiative.replacedBy && (
                <p className={shared.muted}>
                  {speech.text("initiative.replacedBy", { title: titleOf(initiative.replacedBy) })}
                </p>
              )}
              <DecisionList decisions={decisions.filter((decision) => decision.initiativeId === initiative.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DecisionList({ decisions }: { decisions: Decision[] }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  if (decisions.length === 0) {
    return null;
  }
  return (
    <ol className={styles.decisions}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <span className={shared.muted}>
            {speech.text("initiative.decided", { period: speech.period(decision.period) })}:{" "}
          </span>
          {speech.named("decision", decision.decision)}
          {decision.reason && `. ${decision.reason}`}
          {decision.newDue && ` (${speech.text("initiative.newDue", { date: speech.date(decision.newDue) })})`}
        </li>
      ))}
    </ol>
  );
}
