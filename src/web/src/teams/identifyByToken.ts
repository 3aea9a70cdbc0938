import { ApiProblem } from "../api/ApiProblem";
import type { Identity } from "../api/http";

/** The code of a call that was never made, because Teams would not say who is calling. */
export const noTeamsToken = "no-teams-token";

/** Each call brings the token that Teams has then. */
export function identifyByToken(token: () => Promise<string>): Identity {
  return async () => {
    try {
      return { Authorization: `Bearer ${await token()}`, "Accept-Language": document.documentElement.lang };
    } catch {
      throw new ApiProblem(401, noTeamsToken, "");
    }
  };
}
