import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ApiProblem } from "../api/ApiProblem";
import { createHttp } from "../api/http";
import { useLoaded } from "../shared/useLoaded";
import { Waiting } from "../shared/Waiting";
import { useSpeech } from "../texts/SpeechContext";
import { useColourScheme } from "../theme/useColourScheme";
import { browserLanguage } from "./browserLanguage";
import { PageFrame } from "./PageFrame";

const http = createHttp(async () => ({}));

const useStyles = makeStyles({
  root: { maxWidth: "560px", margin: "0 auto", padding: "64px 24px", display: "grid", gap: "12px" },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Somebody has opened the tab's address in a browser: says where the plan is. */
export function OutsideTeams() {
  const [scheme] = useColourScheme();
  return (
    <PageFrame language={browserLanguage()} scheme={scheme}>
      <Body />
    </PageFrame>
  );
}

function Body() {
  const styles = useStyles();
  const speech = useSpeech();
  const { data: isLocal, loading } = useLoaded("local", 0, asksForPersona);
  if (loading) {
    return <Waiting />;
  }
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{speech.text(isLocal ? "outside.localHeading" : "outside.heading")}</h1>
      <p className={styles.text}>{speech.text(isLocal ? "outside.local" : "outside.text")}</p>
      <p>
        <Link href={isLocal ? "./" : "https://teams.microsoft.com/"}>
          {speech.text(isLocal ? "outside.goLocal" : "outside.goTeams")}
        </Link>
      </p>
    </div>
  );
}

/** Whether the program runs on one's own machine: there it asks who one is playing, in Teams it asks for a token. */
async function asksForPersona(signal: AbortSignal): Promise<boolean> {
  try {
    await http.get("/api/me", signal);
  } catch (error) {
    return error instanceof ApiProblem && error.code === "unknown-persona";
  }
  return false;
}
