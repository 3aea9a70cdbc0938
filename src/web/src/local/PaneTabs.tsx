import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useSpeech } from "../texts/SpeechContext";

export type Pane = "chat" | "plan";

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { display: "inline-flex", alignItems: "center", gap: "8px" },
});

/** On a narrow window chat and plan take turns. */
export function PaneTabs({ pane, unread, onPane }: { pane: Pane; unread: number; onPane: (pane: Pane) => void }) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <TabList
      className={styles.root}
      selectedValue={pane}
      onTabSelect={(_, data) => onPane(data.value === "plan" ? "plan" : "chat")}
    >
      <Tab value="chat" aria-controls="chat">
        <span className={styles.label}>
          {speech.text("page.chat")}
          {unread > 0 && (
            <CounterBadge
              count={unread}
              size="small"
              color="danger"
              aria-label={speech.text("page.unread", { n: unread })}
            />
          )}
        </span>
      </Tab>
      <Tab value="plan" aria-controls="plan">
        {speech.text("page.plan")}
      </Tab>
    </TabList>
  );
}
