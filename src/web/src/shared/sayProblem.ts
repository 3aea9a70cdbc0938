import { ApiProblem } from "../api/ApiProblem";
import { noTeamsToken } from "../teams/identifyByToken";
import type { Speech } from "../texts/Speech";

/** The server's own sentence when it has one; it knows best what went wrong. */
export function sayProblem(error: unknown, speech: Speech): string {
  if (!(error instanceof ApiProblem)) {
    return speech.text("state.failed");
  }
  if (error.isOffline) {
    return speech.text("state.offline");
  }
  if (error.code === noTeamsToken) {
    return speech.text("state.noTeamsToken");
  }
  return error.message || speech.text(error.status === 404 ? "state.notFound" : "state.failed");
}
