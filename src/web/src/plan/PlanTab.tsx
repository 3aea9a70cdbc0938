import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PlansApi } from "../api/plansApi";
import type { Me } from "../api/types";
import { ListsLink } from "../lists/ListsLink";
import { Trouble } from "../shared/Trouble";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { useSpeech } from "../texts/SpeechContext";
import { GoalPage } from "./GoalPage";
import { defaultPeriod } from "./periods";
import { type Place, writePlace } from "./place";
import { PlanHeader } from "./PlanHeader";
import { UnitPage } from "./UnitPage";
import { findUnit } from "./unitTree";
import { usePlace } from "./usePlace";

// Only controllers go there.
const ListsPage = lazy(async () => ({ default: (await import("../lists/ListsPage")).ListsPage }));

const useStyles = makeStyles({
  root: {
    width: "100%",
    maxWidth: "920px",
    margin: "0 auto",
    padding: "24px 28px 64px",
    "@media (max-width: 480px)": { padding: "16px 12px 48px" },
  },
  empty: { padding: "48px 0", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** The plan of a unit and the history of a goal; the same component in Teams and on the local page. */
export function PlanTab({ api, me, revision }: { api: PlansApi; me: Me; revision: number }) {
  const styles = useStyles();
  const speech = useSpeech();
  const [place, go] = usePlace();
  const { data: units, error, loading, reload } = useLoaded(`units|${me.person}`, 0, (signal) => api.units(signal));

  if (loading) {
    return <Waiting />;
  }
  if (!units) {
    return (
      <div className={styles.root}>
        <Trouble error={error} onRetry={reload} />
      </div>
    );
  }
  const unit = findUnit(units, place.unit ?? me.units[0]?.id ?? "") ?? units[0];
  if (!unit) {
    return <p className={styles.empty}>{speech.text("plan.noUnits")}</p>;
  }

  const year = place.year ?? Number((place.period ?? me.currentPeriod).slice(0, 4));
  const period = place.period ?? defaultPeriod(year, me.currentPeriod);
  return (
    <div className={styles.root}>
      {place.page === "lists" && me.roles.includes("Controller") ? (
        <Suspense fallback={<Waiting />}>
          <ListsPage api={api} person={me.person} revision={revision} back={backFromLists(place)} />
        </Suspense>
      ) : place.goal ? (
        <GoalPage
          api={api}
          person={me.person}
          goal={place.goal}
          period={period}
          place={place}
          units={units}
          revision={revision}
        />
      ) : (
        <>
          {me.roles.includes("Controller") && (
            <ListsLink api={api} person={me.person} revision={revision} href={`#${writePlace({ ...place, page: "lists" })}`} />
          )}
          <PlanHeader me={me} units={units} unit={unit} year={year} period={period} go={go} />
          {unit.readable ? (
            <UnitPage api={api} me={me} unit={unit} year={year} period={period} place={place} revision={revision} />
          ) : (
            <p className={styles.empty}>{speech.text("plan.notReadable", { unit: unit.name })}</p>
          )}
        </>
      )}
    </div>
  );
}

function backFromLists({ page: _, ...plan }: Place): string {
  return writePlace(plan);
}
