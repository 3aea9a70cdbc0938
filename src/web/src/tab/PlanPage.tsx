import { useEffect, useState } from "react";
import type { PlansApi } from "../api/plansApi";
import type { Language } from "../api/types";
import { PlanTab } from "../plan/PlanTab";
import { Trouble } from "../shared/Trouble";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import type { ColourScheme } from "../theme/useColourScheme";
import { PageFrame } from "./PageFrame";

/** @param language The reader's own where nothing is said. */
export function PlanPage({ api, scheme, language }: { api: PlansApi; scheme: ColourScheme; language?: Language }) {
  const [revision, setRevision] = useState(0);
  const me = useLoaded("me", revision, (signal) => api.me(signal));

  // Whoever comes back to the tab sees what was delivered meanwhile.
  useEffect(() => {
    const onSeen = () => {
      if (!document.hidden) {
        setRevision((n) => n + 1);
      }
    };
    document.addEventListener("visibilitychange", onSeen);
    return () => document.removeEventListener("visibilitychange", onSeen);
  }, []);

  return (
    <PageFrame language={language ?? me.data?.language ?? "nb"} scheme={scheme}>
      {me.loading && <Waiting />}
      {me.error !== undefined && <Trouble error={me.error} onRetry={me.reload} />}
      {me.data && <PlanTab api={api} me={me.data} revision={revision} />}
    </PageFrame>
  );
}
