import { useEffect, useMemo, useState } from "react";
import { createHttp } from "../api/http";
import { createPlansApi } from "../api/plansApi";
import { readPlace, writePlace } from "../plan/place";
import { identifyByToken } from "../teams/identifyByToken";
import { languageOf } from "../teams/languageOf";
import type { TeamsHost } from "../teams/TeamsHost";
import { useSchemeOnPage } from "../theme/useColourScheme";
import { PlanPage } from "./PlanPage";

/** The plan in Teams: in Teams' colours and language, for whoever is signed in there, at the goal that a link points at. */
export function TeamsPlan({ host }: { host: TeamsHost }) {
  const [scheme, setScheme] = useState(host.scheme);
  const language = languageOf(host.locale);
  const api = useMemo(() => createPlansApi(createHttp(identifyByToken(host.token), true), true), [host]);
  // Before the plan reads where it is, and only once: afterwards the reader goes where the reader wants.
  useState(() => goTo(host.subPage));

  useSchemeOnPage(scheme);
  useEffect(() => host.onScheme(setScheme), [host]);

  return <PlanPage api={api} scheme={scheme} {...(language ? { language } : {})} />;
}

function goTo(subPage: string): void {
  const place = writePlace(readPlace(subPage));
  if (place && !window.location.hash) {
    window.history.replaceState(undefined, "", `#${place}`);
  }
}
