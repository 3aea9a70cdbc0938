import { createHttp } from "../api/http";
import { createPlansApi } from "../api/plansApi";
import { useColourScheme } from "../theme/useColourScheme";
import { useMemo } from "react";
import { PlanPage } from "./PlanPage";

/** On one's own machine a name in the address is enough. */
export function LocalTab({ persona }: { persona: string }) {
  const [scheme] = useColourScheme();
  const api = useMemo(() => createPlansApi(createHttp(async () => ({ "X-Local-Persona": persona }))), [persona]);
  return <PlanPage api={api} scheme={scheme} />;
}
