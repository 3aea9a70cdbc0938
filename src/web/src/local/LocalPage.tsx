import { useCallback, useEffect, useMemo, useState } from "react";
import { createHttp } from "../api/http";
import { createLocalApi } from "../api/localApi";
import { createPlansApi } from "../api/plansApi";
import type { Language, Persona } from "../api/types";
import { recall, remember } from "../shared/memory";
import { useLoaded } from "../shared/useLoaded";
import { isLanguage } from "../texts/languages";
import { SpeechProvider } from "../texts/SpeechContext";
import { Themed } from "../theme/Themed";
import { useColourScheme } from "../theme/useColourScheme";
import { BeforeWork } from "./BeforeWork";
import { choosePersona } from "./choosePersona";
import { useReady } from "./useReady";
import { Workplace } from "./Workplace";

const http = createHttp(async () => ({}));
const anonymous = createLocalApi(http);

/** Chooses who one is and in which language; everything else happens at that person's workplace. */
export function LocalPage() {
  const [scheme, toggleScheme] = useColourScheme();
  const [chosen, setChosen] = useState(
    () => new URLSearchParams(window.location.search).get("persona") ?? recall("persona"),
  );
  const [language, setLanguage] = useState(() => asLanguage(recall("language")));
  const [day, setDay] = useState(0);
  const onMoved = useCallback(() => setDay((n) => n + 1), []);
  const readiness = useReady(http);
  const personas = useLoaded(`personas|${readiness}`, day, async () =>
    readiness === "ready" ? anonymous.personas() : [],
  );
  const persona = personas.data && choosePersona(personas.data, chosen);
  const personaId = persona?.id;

  const apis = useMemo(() => {
    if (!personaId) {
      return undefined;
    }
    const own = createHttp(async () => ({ "X-Local-Persona": personaId, "Accept-Language": document.documentElement.lang }));
    return { plans: createPlansApi(own), local: createLocalApi(own) };
  }, [personaId]);
  const me = useLoaded(`me|${personaId ?? ""}`, day, async (signal) => apis?.plans.me(signal));

  const become = useCallback((next: Persona) => {
    remember("persona", next.id);
    // Another person starts at their own unit, not where the previous one was reading.
    window.location.hash = "";
    setChosen(next.id);
  }, []);
  const speak = useCallback((next: Language) => {
    remember("language", next);
    setLanguage(next);
  }, []);

  const spoken = language ?? me.data?.language ?? "nb";
  useEffect(() => {
    document.title = me.data ? `TeamsStyring – ${me.data.municipality}` : "TeamsStyring";
  }, [me.data]);

  const error = personas.error ?? me.error;
  return (
    <SpeechProvider language={spoken}>
      <Themed scheme={scheme}>
        {personas.data && persona && apis && me.data ? (
          <Workplace
            key={persona.id}
            personas={personas.data}
            persona={persona}
            me={me.data}
            plans={apis.plans}
            local={apis.local}
            onMoved={onMoved}
            onPersona={become}
            onLanguage={speak}
            scheme={scheme}
            onToggleScheme={toggleScheme}
          />
        ) : (
          <BeforeWork
            isPreparing={readiness === "preparing"}
            hasNobody={readiness === "ready" && personas.data?.length === 0}
            error={error}
            onRetry={() => {
              personas.reload();
              me.reload();
            }}
          />
        )}
      </Themed>
    </SpeechProvider>
  );
}

function asLanguage(value: string | undefined): Language | undefined {
  return isLanguage(value) ? value : undefined;
}
