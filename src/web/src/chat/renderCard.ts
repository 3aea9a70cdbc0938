import { AdaptiveCard, ExecuteAction, OpenUrlAction, SerializationContext } from "adaptivecards/lib/card-elements";
import { GlobalRegistry } from "adaptivecards/lib/registry";
import { Versions } from "adaptivecards/lib/serialization";
import { Table } from "adaptivecards/lib/table";
import type { CardJson } from "../api/types";
import { teamsHostConfig } from "./hostConfig";
import { renderMarkdown } from "./markdown";

export interface CardPress {
  verb: string;
  /** The action's own data with the inputs merged in; like Teams, the renderer leaves out a blank one. */
  data: unknown;
  button: HTMLElement | undefined;
}

// The package registers Table and Carousel as a side effect of its index; we take Table alone,
// because Carousel brings a slider library that no card of ours can use in schema 1.5.
GlobalRegistry.defaultElements.register("Table", Table, Versions.v1_5);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarkdown(text);
  result.didProcess = true;
};

/** Draws a card with Microsoft's renderer, which also keeps watch over required inputs. */
export function renderCard(json: CardJson, onPress: (press: CardPress) => void): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = teamsHostConfig;
  card.parse(withoutDialogs(json), new SerializationContext(Versions.v1_5));
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) {
      onPress({ verb: action.verb ?? "", data: action.data, button: action.renderedElement });
    } else if (action instanceof OpenUrlAction && action.url && /^https?:/i.test(action.url)) {
      window.open(action.url, "_blank", "noopener,noreferrer");
    }
  };
  return card.render();
}

/** A button that opens a dialog in Teams has nothing to open here: the page has room for the card itself. */
function withoutDialogs<T>(json: T): T {
  if (Array.isArray(json)) {
    return json.filter((item) => item?.data?.msteams?.type !== "task/fetch").map(withoutDialogs) as T;
  }
  return json !== null && typeof json === "object"
    ? (Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withoutDialogs(value)])) as T)
    : json;
}
