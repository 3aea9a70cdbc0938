import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createHttp } from "../api/http";
import { createPlansApi } from "../api/plansApi";
import { PlanTab } from "../plan/PlanTab";
import { Trouble } from "../shared/Trouble";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { SpeechProvider } from "../texts/SpeechContext";
import { Themed } from "../theme/Themed";
import { useColourScheme } from "../theme/useColourScheme";

// On one's own machine the address says who is reading (`tab.html?persona=…`); in Teams a token will.
const persona = new URLSearchParams(window.location.search).get("persona");
const api = createPlansApi(createHttp(async () => (persona ? { "X-Local-Persona": persona } : {})));

const useStyles = makeStyles({ root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground3 } });

/** The plan alone, as it stands in a Teams tab. */
export function TabPage() {
  const styles = useStyles();
  const [scheme] = useColourScheme();
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
    <SpeechProvider language={me.data?.language ?? "nb"}>
      <Themed scheme={scheme}>
        <main className={styles.root}>
          {me.loading && <Waiting />}
          {me.error !== undefined && <Trouble error={me.error} onRetry={me.reload} />}
          {me.data && <PlanTab api={api} me={me.data} revision={revision} />}
        </main>
      </Themed>
    </SpeechProvider>
  );
}
