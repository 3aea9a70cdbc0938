/** Whether a code means that somebody must do something. A pause that SharePoint asks for ends by itself. */
export function isStopped(failing: string): boolean {
  return failing !== "" && failing !== "resting";
}
