import { app, authentication } from "@microsoft/teams-js";
import type { TeamsHost } from "./TeamsHost";
import { schemeOf } from "./schemeOf";

/** Longer than any Teams takes; a frame that is not in Teams never answers. */
const patience = 15_000;

/** Shakes hands with the Teams around the page. Rejected where there is none. */
export async function connectToTeams(): Promise<TeamsHost> {
  await within(patience, app.initialize());
  const context = await within(patience, app.getContext());
  app.notifyAppLoaded();
  void app.notifySuccess();
  return {
    scheme: schemeOf(context.app.theme),
    locale: context.app.locale,
    subPage: context.page.subPageId ?? "",
    token: () => authentication.getAuthToken(),
    onScheme: (follow) => app.registerOnThemeChangeHandler((theme) => follow(schemeOf(theme))),
  };
}

function within<T>(time: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("Nobody answered.")), time);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
