import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Clock } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { fromWallClock, toWallClock } from "./wallClock";

const useStyles = makeStyles({
  surface: { display: "grid", gap: "16px", width: "min(360px, calc(100vw - 32px))" },
  form: { display: "grid", gap: "10px", justifyItems: "start" },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, marginBottom: "6px" },
  list: { display: "grid", maxHeight: "240px", overflowY: "auto" },
  event: {
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "6px 8px",
    marginLeft: "-8px",
  },
  at: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  clock: Clock;
  disabled: boolean;
  onChoose: (instant: string) => void;
}

export function ClockChooser({ clock, disabled, onChoose }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [value, setValue] = useState("");
  const [isTooEarly, setIsTooEarly] = useState(false);

  const choose = (instant: string) => {
    setIsOpen(false);
    onChoose(instant);
  };
  const chooseTyped = () => {
    const instant = fromWallClock(value);
    if (instant && Date.parse(instant) > Date.parse(clock.now)) {
      choose(instant);
    } else {
      setIsTooEarly(true);
    }
  };

  return (
    <Popover
      open={isOpen}
      trapFocus
      positioning="below-end"
      onOpenChange={(_, data) => {
        setIsOpen(data.open);
        setIsTooEarly(false);
        setValue(toWallClock(clock.next[0]?.at ?? clock.now));
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<CalendarClockRegular />} disabledFocusable={disabled}>
          {speech.text("clock.choose")}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={speech.text("clock.choose")}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            chooseTyped();
          }}
        >
          <Field
            label={speech.text("clock.field")}
            {...(isTooEarly
              ? { validationMessage: speech.text("clock.onlyForward", { time: speech.dateTime(clock.now) }) }
              : {})}
          >
            <Input
              type="datetime-local"
              value={value}
              min={toWallClock(clock.now)}
              onChange={(_, data) => setValue(data.value)}
            />
          </Field>
          <Button type="submit" appearance="primary">
            {speech.text("clock.set")}
          </Button>
        </form>
        {clock.next.length > 0 && (
          <div>
            <h2 className={styles.heading}>{speech.text("clock.upcoming")}</h2>
            <div className={styles.list}>
              {clock.next.map((event) => (
                <Button
                  key={`${event.at} ${event.what}`}
                  appearance="subtle"
                  className={styles.event}
                  onClick={() => choose(event.at)}
                >
                  <span>
                    <span className={styles.at}>{speech.weekdayTime(event.at)}</span>
                    {event.what}
                  </span>
                </Button>
              ))}
            </div>
          </div>
        )}
      </PopoverSurface>
    </Popover>
  );
}
