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

/** Chooses who one is; the page speaks that person's language, and everything else happens at that person's workplace. */
export function LocalPage() {
  const [scheme, toggleScheme] = useColourScheme();
  const [chosen, setChosen] = useState(
    () => new URLSearchParams(window.location.search).get("persona") ?? recall("persona"),
  );
  const [revision, setRevision] = useState(0);
  const onChanged = useCallback(() => setRevision((n) => n + 1), []);
  const readiness = useReady(http);
  const personas = useLoaded(`personas|${readiness}`, revision, async () =>
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
  const me = useLoaded(`me|${personaId ?? ""}`, revision, async (signal) => apis?.plans.me(signal));

  const become = useCallback((next: Persona) => {
    remember("persona", next.id);
    // Another person starts at their own unit, not where the previous one was reading.
    window.location.hash = "";
    setChosen(next.id);
  }, []);
  const speak = useCallback(
    (next: Language) => {
      if (apis && personaId) {
        // Refused or not, what is read afterwards is what holds.
        apis.local.speak(personaId, next).then(onChanged, onChanged);
      }
    },
    [apis, personaId, onChanged],
  );

  const own = me.data?.language;
  const spoken = own ?? asLanguage(recall("language")) ?? "nb";
  useEffect(() => {
    if (own) {
      remember("language", own);
    }
  }, [own]);
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
            onChanged={onChanged}
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
