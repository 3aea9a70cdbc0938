import { LocalTab } from "./LocalTab";
import { OutsideTeams } from "./OutsideTeams";
import { TeamsTab } from "./TeamsTab";

/** The plan alone, as it stands in a Teams tab. On one's own machine the address says who is reading: `tab.html?persona=…`. */
export function TabPage() {
  const persona = new URLSearchParams(window.location.search).get("persona");
  if (persona) {
    return <LocalTab persona={persona} />;
  }
  return isFramed() ? <TeamsTab /> : <OutsideTeams />;
}

function isFramed(): boolean {
  return window.parent !== window || "nativeInterface" in window;
}
