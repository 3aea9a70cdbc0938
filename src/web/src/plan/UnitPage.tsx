import { makeStyles } from "@fluentui/react-components";
import type { PlansApi } from "../api/plansApi";
import type { Me, Unit } from "../api/types";
import { Trouble } from "../shared/Trouble";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { useSpeech } from "../texts/SpeechContext";
import { GoalGroups } from "./GoalGroups";
import type { Place } from "./place";
import { StatusOverview } from "./StatusOverview";
import { UnitsBelow } from "./UnitsBelow";
import { useChangedGoals } from "./useChangedGoals";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({ root: { display: "grid", gap: "28px" } });

interface Props {
  api: PlansApi;
  me: Me;
  unit: Unit;
  year: number;
  period: string;
  place: Place;
  revision: number;
}

export function UnitPage({ api, me, unit, year, period, place, revision }: Props) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  const view = `${me.person}|${unit.id}|${year}|${period}`;
  const { data, error, loading, reload } = useLoaded(view, revision, async (signal) => {
    const [status, plans] = await Promise.all([
      api.status(unit.id, period, signal),
      api.plans(year, unit.id, period, signal),
    ]);
    return { status, goals: plans.filter((plan) => plan.unitId === unit.id).flatMap((plan) => plan.goals) };
  });
  const changed = useChangedGoals(view, data?.goals);

  if (loading) {
    return <Waiting />;
  }
  const deadline = me.openPeriods.find((open) => open.period === period)?.deadline;
  return (
    <div className={styles.root}>
      {error !== undefined && <Trouble error={error} onRetry={reload} />}
      {data && (
        <>
          <StatusOverview status={data.status} deadline={deadline} />
          {data.status.units.length > 0 && <UnitsBelow units={data.status.units} place={place} />}
          {data.goals.length > 0 ? (
            <GoalGroups goals={data.goals} place={place} changed={changed} />
          ) : (
            <p className={shared.muted}>
              {speech.text(unit.children.length > 0 ? "plan.noGoalsBelow" : "plan.noGoals", { unit: unit.name, year })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
