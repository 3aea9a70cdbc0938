import { useCallback, useEffect, useMemo, useState } from "react";
import { createHttp } from "../api/http";
import { createLocalApi } from "../api/localApi";
import { createPlansApi } from "../api/plansApi";
import type { Language, Persona } from "../api/types";
import { recall, remember } from "../shared/memory";
import { Trouble } from "../shared/Trouble";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { isLanguage } from "../texts/languages";
import { SpeechProvider } from "../texts/SpeechContext";
import { Themed } from "../theme/Themed";
import { useColourScheme } from "../theme/useColourScheme";
import { choosePersona } from "./choosePersona";
import { Workplace } from "./Workplace";

const anonymous = createLocalApi(createHttp(async () => ({})));

/** Chooses who one is and in which language; everything else happens at that person's workplace. */
export function LocalPage() {
  const [scheme, toggleScheme] = useColourScheme();
  const [chosen, setChosen] = useState(() => new URLSearchParams(window.location.search).get("persona") ?? recall("persona"));
  const [language, setLanguage] = useState(() => asLanguage(recall("language")));
  const [revision, setRevision] = useState(0);
  const refresh = useCallback(() => setRevision((n) => n + 1), []);
  const personas = useLoaded("personas", revision, () => anonymous.personas());
  const persona = personas.data && choosePersona(personas.data, chosen);
  const personaId = persona?.id;

  const apis = useMemo(() => {
    if (!personaId) {
      return undefined;
    }
    const http = createHttp(async () => ({ "X-Local-Persona": personaId, ...(language ? { "Accept-Language": language } : {}) }));
    return { plans: createPlansApi(http), local: createLocalApi(http) };
  }, [personaId, language]);
  const me = useLoaded(`me|${personaId ?? ""}`, revision, async (signal) => apis?.plans.me(signal));

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
            revision={revision}
            onChanged={refresh}
            onPersona={become}
            onLanguage={speak}
            scheme={scheme}
            onToggleScheme={toggleScheme}
          />
        ) : error === undefined ? (
          <Waiting />
        ) : (
          <main style={{ maxWidth: 560, margin: "0 auto", padding: 16 }}>
            <Trouble
              error={error}
              onRetry={() => {
                personas.reload();
                me.reload();
              }}
            />
          </main>
        )}
      </Themed>
    </SpeechProvider>
  );
}

function asLanguage(value: string | undefined): Language | undefined {
  return isLanguage(value) ? value : undefined;
}
