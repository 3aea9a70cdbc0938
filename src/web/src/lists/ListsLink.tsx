import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { Lists } from "../api/listTypes";
import type { PlansApi } from "../api/plansApi";
import { useLoaded } from "../shared/useLoaded";
import { useSpeech } from "../texts/SpeechContext";
import { isStopped } from "./isStopped";
import { rowsToMend } from "./rowsToMend";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  warning: { color: "var(--status-amber)", fontWeight: tokens.fontWeightSemibold },
});

/** The way to the lists, for a controller where there are any; says at once whether something needs a hand. */
export function ListsLink({ api, person, revision, href }: { api: PlansApi; person: string; revision: number; href: string }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { data } = useLoaded(`lists-link|${person}`, revision, (signal) => api.lists(signal));
  if (!data || data.mode === "Embedded") {
    return null;
  }
  const text = textOf(data);
  const isWell = text === "lists.link" || text === "lists.linkUnderWay";
  return (
    <p>
      <a className={`${styles.link} ${isWell ? "" : styles.warning}`} href={href}>
        {isWell ? <CheckmarkCircleRegular aria-hidden="true" /> : <WarningRegular aria-hidden="true" />}
        {speech.text(text)}
      </a>
    </p>
  );
}

/** What is worst is said. */
function textOf(lists: Lists) {
  if (isStopped(lists.failing) || lists.lists.some((list) => isStopped(list.failing))) {
    return "lists.linkStopped";
  }
  if (lists.lists.some((list) => rowsToMend(list) > 0)) {
    return "lists.linkTrouble";
  }
  return lists.owed > 0 || lists.lists.some((list) => list.pulledAt === null) ? "lists.linkUnderWay" : "lists.link";
}
