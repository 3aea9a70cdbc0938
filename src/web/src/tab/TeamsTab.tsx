import { useEffect, useState } from "react";
import { Waiting } from "../shared/Waiting";
import type { TeamsHost } from "../teams/TeamsHost";
import { browserLanguage } from "./browserLanguage";
import { OutsideTeams } from "./OutsideTeams";
import { PageFrame } from "./PageFrame";
import { TeamsPlan } from "./TeamsPlan";

/** Waits for Teams to say who and where one is. In a frame that is not in Teams nobody answers. */
export function TeamsTab() {
  const [host, setHost] = useState<TeamsHost | "none">();

  useEffect(() => {
    let wanted = true;
    // Read only here: Microsoft's library has nothing to do on one's own machine.
    void import("../teams/connectToTeams")
      .then(({ connectToTeams }) => connectToTeams())
      .then(
        (found) => wanted && setHost(found),
        () => wanted && setHost("none"),
      );
    return () => {
      wanted = false;
    };
  }, []);

  if (host === undefined) {
    return (
      <PageFrame language={browserLanguage()} scheme="light">
        <Waiting />
      </PageFrame>
    );
  }
  return host === "none" ? <OutsideTeams /> : <TeamsPlan host={host} />;
}
