import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { PlansApi } from "../api/plansApi";
import type { Lists } from "../api/listTypes";
import { usePlanStyles } from "../plan/usePlanStyles";
import { Trouble } from "../shared/Trouble";
import { useEvery } from "../shared/useEvery";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { useSpeech } from "../texts/SpeechContext";
import { isStopped } from "./isStopped";
import { ListRows } from "./ListRows";
import { ListsSummary } from "./ListsSummary";
import { ProblemRows } from "./ProblemRows";

const useStyles = makeStyles({
  root: { display: "grid", gap: "28px" },
  back: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    marginBottom: "12px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: {
    fontSize: "24px",
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    overflowWrap: "anywhere",
  },
});

/** Whoever waits for the lists sees them move. */
const lookAgain = 10_000;

interface Props {
  api: PlansApi;
  person: string;
  revision: number;
  /** Back to the plan, as an address within the page. */
  back: string;
}

/** For controllers: whether what stands in SharePoint and what stands here are the same, and what to do where they are not. */
export function ListsPage({ api, person, revision, back }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { data, error, loading, reload } = useLoaded(`lists|${person}`, revision, (signal) => api.lists(signal));
  useEvery(lookAgain, reload);
  return (
    <article>
      <a className={styles.back} href={`#${back}`}>
        <ArrowLeftRegular aria-hidden="true" />
        {speech.text("lists.back")}
      </a>
      <h1 className={styles.title}>{speech.text("lists.heading")}</h1>
      {loading && <Waiting />}
      {error !== undefined && <Trouble error={error} onRetry={reload} />}
      {data && <Body lists={data} />}
    </article>
  );
}

function Body({ lists }: { lists: Lists }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const speech = useSpeech();
  if (lists.mode === "Embedded") {
    return <p className={shared.muted}>{speech.text("lists.embedded")}</p>;
  }
  return (
    <div className={styles.root}>
      <p className={shared.muted}>
        {speech.text("lists.intro")}{" "}
        {lists.site?.startsWith("https://") && (
          <Link href={lists.site} target="_blank" rel="noreferrer" inline>
            {speech.text("lists.openSite")}
          </Link>
        )}
      </p>
      <ListsSummary lists={lists} />
      <ProblemRows lists={lists.lists} />
      <ListRows lists={lists.lists} isKnown={!isStopped(lists.failing)} />
    </div>
  );
}
