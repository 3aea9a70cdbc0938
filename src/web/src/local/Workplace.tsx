import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { LocalApi } from "../api/localApi";
import type { PlansApi } from "../api/plansApi";
import type { Language, Me, Persona } from "../api/types";
import { Chat } from "../chat/Chat";
import { useConversation } from "../chat/useConversation";
import { PlanTab } from "../plan/PlanTab";
import { Guard } from "../shared/Guard";
import { useSpeech } from "../texts/SpeechContext";
import type { ColourScheme } from "../theme/useColourScheme";
import { ClockStrip } from "./ClockStrip";
import { Coach } from "./Coach";
import { coachStep } from "./coachStep";
import { PageHeader } from "./PageHeader";
import { type Pane, PaneTabs } from "./PaneTabs";
import { PersonaPicker } from "./PersonaPicker";
import { useClock } from "./useClock";
import { useCoach } from "./useCoach";
import { useNarrow } from "./useNarrow";
import { useUnread } from "./useUnread";
import { useWaiting } from "./useWaiting";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground3,
    // At high zoom the window is a few lines tall: then the page scrolls instead of squeezing the chat.
    "@media (max-height: 560px)": { height: "auto", minHeight: "100dvh" },
  },
  panes: { flex: 1, minHeight: 0, display: "grid" },
  inTurn: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto minmax(0, 1fr)" },
  sideBySide: { gridTemplateColumns: "minmax(380px, 5fr) minmax(0, 7fr)" },
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    minWidth: 0,
    // Clipped, not hidden: a hidden overflow can still be scrolled away by a script that brings a card into view.
    overflow: "clip",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground2,
    outline: "none",
    "&[hidden]": { display: "none" },
    "@media (max-height: 560px)": { height: "480px" },
  },
  chat: { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  grow: { flex: 1, minHeight: 0 },
  plan: { overflowY: "auto", backgroundColor: tokens.colorNeutralBackground3 },
});

/** Presses after which others may have got a card, or will no longer get one. */
const changesTheDays: ReadonlySet<string> = new Set([
  "followUp/deliver",
  "followUp/snooze",
  "followUp/handOver",
  "involvement/answer",
  "handover/assign",
  "handover/keep",
]);

interface Props {
  personas: Persona[];
  persona: Persona;
  me: Me;
  plans: PlansApi;
  local: LocalApi;
  /** The clock was moved or something was delivered: today may be another day, and others may have got messages. */
  onChanged: () => void;
  onPersona: (persona: Persona) => void;
  onLanguage: (language: Language) => void;
  scheme: ColourScheme;
  onToggleScheme: () => void;
}

/** One person's workplace: the clock above, the chat to the left, the plan to the right. */
export function Workplace(props: Props) {
  const { personas, persona, me, plans, local, onChanged, onPersona, onLanguage, scheme, onToggleScheme } = props;
  const styles = useStyles();
  const speech = useSpeech();
  const isNarrow = useNarrow();
  const [pane, setPane] = useState<Pane>(() => (window.location.hash.length > 1 ? "plan" : "chat"));
  const [revision, setRevision] = useState(0);
  const showChanges = useCallback(() => setRevision((n) => n + 1), []);
  const clock = useClock(local);
  const conversation = useConversation(local, persona.id);
  const unread = useUnread(conversation, persona.id, !isNarrow || pane === "chat");
  const waiting = useWaiting(personas, persona.id, conversation.messages);
  const [isCoachOpen, closeCoach] = useCoach();
  const { press, say, refresh } = conversation;
  const { refresh: readClock } = clock;

  // What comes next is told in the language that is read.
  useEffect(() => readClock(), [readClock, speech.language]);

  const onPress = useCallback(
    async (messageId: string, verb: string, data: unknown) => {
      const outcome = await press(messageId, verb, data);
      if (outcome.kind !== "error") {
        showChanges();
      }
      if (outcome.kind !== "error" && changesTheDays.has(verb)) {
        readClock();
        onChanged();
      }
      return outcome;
    },
    [press, showChanges, readClock, onChanged],
  );
  const onSay = useCallback(
    async (text: string) => {
      const arrived = await say(text);
      if (arrived) {
        showChanges();
      }
      return arrived;
    },
    [say, showChanges],
  );
  const afterMove = useCallback(async () => {
    onChanged();
    showChanges();
    return refresh();
  }, [onChanged, showChanges, refresh]);

  return (
    <div className={styles.page}>
      <PageHeader
        municipality={me.synthetic ? speech.text("page.synthetic", { name: me.municipality }) : me.municipality}
        person={persona.name}
        language={speech.language}
        onLanguage={onLanguage}
        scheme={scheme}
        onToggleScheme={onToggleScheme}
      >
        <PersonaPicker personas={personas} selected={persona} waiting={waiting} onSelect={onPersona} />
      </PageHeader>
      <ClockStrip handle={clock} onMoved={afterMove} />
      <main className={mergeClasses(styles.panes, isNarrow ? styles.inTurn : styles.sideBySide)}>
        {isNarrow && <PaneTabs pane={pane} unread={unread} onPane={setPane} />}
        <section
          id="chat"
          tabIndex={-1}
          aria-label={speech.text("page.chat")}
          hidden={isNarrow && pane !== "chat"}
          className={mergeClasses(styles.pane, styles.chat)}
        >
          {isCoachOpen && conversation.loaded && (
            <Coach step={coachStep(conversation.messages, me, clock.clock?.next.length === 0)} onClose={closeCoach} />
          )}
          <div className={styles.grow}>
            <Guard>
              <Chat
                person={persona.id}
                now={clock.clock?.now}
                conversation={conversation}
                onPress={onPress}
                onSay={onSay}
              />
            </Guard>
          </div>
        </section>
        <section
          id="plan"
          tabIndex={-1}
          aria-label={speech.text("page.plan")}
          hidden={isNarrow && pane !== "plan"}
          className={mergeClasses(styles.pane, styles.plan)}
        >
          <Guard>
            <PlanTab api={plans} me={me} revision={revision} />
          </Guard>
        </section>
      </main>
    </div>
  );
}
