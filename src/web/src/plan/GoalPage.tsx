import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { PlansApi } from "../api/plansApi";
import type { GoalHistory, Unit } from "../api/types";
import { Trouble } from "../shared/Trouble";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { useSpeech } from "../texts/SpeechContext";
import { AchievementBadge } from "./AchievementBadge";
import { EvidenceList } from "./EvidenceList";
import { FollowUpTimeline } from "./FollowUpTimeline";
import { GoalFacts } from "./GoalFacts";
import { HandoverList } from "./HandoverList";
import { IndicatorHistory } from "./IndicatorHistory";
import { InitiativeList } from "./InitiativeList";
import { InvolvementList } from "./InvolvementList";
import { type Place, writePlace } from "./place";
import { findUnit } from "./unitTree";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  root: { display: "grid", gap: "28px" },
  back: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    marginBottom: "12px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  label: { color: tokens.colorNeutralForeground2 },
  title: {
    fontSize: "24px",
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    overflowWrap: "anywhere",
    outline: "none",
  },
  status: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 12px", marginTop: "10px" },
});

interface Props {
  api: PlansApi;
  person: string;
  goal: string;
  period: string;
  place: Place;
  units: Unit[];
  revision: number;
}

export function GoalPage({ api, person, goal: id, period, place, units, revision }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const {
    data: goal,
    error,
    loading,
    reload,
  } = useLoaded(`${person}|${id}|${period}`, revision, (signal) => api.goal(id, period, signal));
  const { goal: _, ...unitPlace } = place;
  const back = { ...unitPlace, ...(place.unit || !goal ? {} : { unit: goal.unitId }) };

  return (
    <article>
      <a className={styles.back} href={`#${writePlace(back)}`}>
        <ArrowLeftRegular aria-hidden="true" />
        {speech.text("goal.back")}
      </a>
      {loading && <Waiting />}
      {error !== undefined && <Trouble error={error} onRetry={reload} />}
      {goal && <Body key={goal.id} api={api} goal={goal} units={units} onDecided={reload} />}
    </article>
  );
}

function Body({ api, goal, units, onDecided }: { api: PlansApi; goal: GoalHistory; units: Unit[]; onDecided: () => void }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const nameOf = (id: string) =>
    goal.indicators.find((indicator) => indicator.id === id)?.name ?? findUnit(units, id)?.name ?? "";
  const heading = useRef<HTMLHeadingElement>(null);

  // Whoever comes here by keyboard or screen reader starts at the goal, not at the top of the page.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <div className={styles.root}>
      <header>
        {goal.number && <p className={styles.label}>{speech.text("goal.label", { number: goal.number })}</p>}
        <h1 className={styles.title} tabIndex={-1} ref={heading}>
          {goal.title}
        </h1>
        <div className={styles.status}>
          <AchievementBadge achievement={goal.achievement} />
          <span className={shared.muted}>{speech.period(goal.period)}</span>
        </div>
      </header>
      <GoalFacts api={api} goal={goal} />
      <HandoverList api={api} handovers={goal.handovers} onDecided={onDecided} />
      <FollowUpTimeline followUps={goal.followUps} nameOf={nameOf} />
      <InvolvementList involvements={goal.involvements} />
      <EvidenceList evidence={goal.evidence} />
      <section aria-labelledby="indicators-heading">
        <h2 id="indicators-heading" className={shared.sectionHeading}>
          {speech.text("goal.indicators")}
        </h2>
        {goal.indicators.length === 0 && <p className={shared.muted}>{speech.text("goal.noIndicators")}</p>}
        <div style={{ display: "grid", gap: 12 }}>
          {goal.indicators.map((indicator) => (
            <IndicatorHistory
              key={indicator.id}
              indicator={indicator}
              measurements={goal.measurements.filter((measurement) => measurement.indicatorId === indicator.id)}
            />
          ))}
        </div>
      </section>
      <InitiativeList initiatives={goal.initiatives} decisions={goal.decisions} />
    </div>
  );
}
