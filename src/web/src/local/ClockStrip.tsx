import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ClockRegular, FastForwardRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { sayProblem } from "../shared/sayProblem";
import { localDay } from "../texts/Speech";
import { useSpeech } from "../texts/SpeechContext";
import { ClockChooser } from "./ClockChooser";
import type { ClockHandle } from "./useClock";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 20px",
    padding: "10px 24px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 640px)": { padding: "6px 12px 8px", gap: "4px 12px" },
  },
  now: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  icon: { fontSize: "20px", color: tokens.colorBrandForeground1, flex: "none" },
  next: { flex: "1 1 260px", minWidth: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  error: { flexBasis: "100%", color: "var(--status-red)" },
});

interface Props {
  handle: ClockHandle;
  onMoved: () => Promise<boolean>;
}

/** What time it is in the practice municipality, what happens next, and the way there. */
export function ClockStrip({ handle, onMoved }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { clock, moving, error, moveTo } = handle;
  const [announcement, setAnnouncement] = useState<{ news: boolean }>();
  const next = clock?.next[0];

  const move = async (instant: string) => {
    setAnnouncement(undefined);
    if (await moveTo(instant)) {
      setAnnouncement({ news: await onMoved() });
    }
  };

  return (
    <section className={styles.root} aria-label={speech.text("clock.label")}>
      <p className={styles.now}>
        <ClockRegular className={styles.icon} aria-hidden="true" />
        {clock && capitalised(`${speech.weekday(clock.now)} ${speech.date(clock.now)} ${speech.time(clock.now)}`)}
      </p>
      <p className={styles.next}>
        {next && `${speech.text("clock.next")}: ${speech.weekdayTime(next.at)}, ${next.what}`}
        {clock && !next && speech.text("clock.nothing", { year: Number(localDay(clock.now).slice(0, 4)) })}
      </p>
      <div className={styles.buttons}>
        {clock && <ClockChooser clock={clock} disabled={moving} onChoose={(instant) => void move(instant)} />}
        <Button
          appearance="primary"
          icon={moving ? <Spinner size="tiny" appearance="inverted" /> : <FastForwardRegular />}
          disabledFocusable={!next || moving}
          onClick={() => next && !moving && void move(next.at)}
        >
          {speech.text(moving ? "clock.moving" : "clock.goNext")}
        </Button>
      </div>
      <div role="status" className="visually-hidden">
        {announcement &&
          clock &&
          speech.text(announcement.news ? "clock.movedWithNews" : "clock.moved", { time: speech.dateTime(clock.now) })}
      </div>
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          {sayProblem(error, speech)}
        </p>
      )}
    </section>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
