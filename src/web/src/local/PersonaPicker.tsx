import {
  Avatar,
  Badge,
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Persona } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { findPersonas } from "./findPersonas";

const shownAtMost = 40;

const useStyles = makeStyles({
  trigger: {
    minWidth: 0,
    maxWidth: "100%",
    padding: "4px 10px 4px 6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  triggerText: { display: "grid", minWidth: 0, lineHeight: "18px" },
  name: { fontWeight: tokens.fontWeightSemibold, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  surface: { width: "min(400px, calc(100vw - 32px))", padding: "12px", display: "grid", gap: "8px" },
  list: { maxHeight: "min(460px, 60vh)", overflowY: "auto", display: "grid", gridAutoRows: "max-content" },
  option: {
    justifyContent: "flex-start",
    gap: "10px",
    padding: "8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2 },
  text: { display: "grid", flex: 1, minWidth: 0 },
  note: { padding: "8px", color: tokens.colorNeutralForeground2 },
});

interface Props {
  personas: Persona[];
  selected: Persona;
  waiting: ReadonlySet<string>;
  onSelect: (persona: Persona) => void;
}

export function PersonaPicker({ personas, selected, waiting, onSelect }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState("");
  const found = findPersonas(personas, search);
  const detail = (persona: Persona) =>
    [persona.title || persona.roles.map((role) => speech.named("role", role)).join(", "), persona.unitName]
      .filter(Boolean)
      .join(", ");

  return (
    <Popover
      open={isOpen}
      trapFocus
      positioning="below-end"
      onOpenChange={(_, data) => {
        setIsOpen(data.open);
        setSearch("");
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.trigger}
          icon={{
            children: <Avatar name={selected.name} color="colorful" size={32} aria-hidden="true" />,
            style: { width: "auto", height: "auto", fontSize: "inherit" },
          }}
        >
          <span className="visually-hidden">{speech.text("persona.label")} </span>
          <span className={styles.triggerText}>
            <span className={styles.name}>{selected.name}</span>
            <span className={styles.detail}>{detail(selected)}</span>
          </span>
          <span className="visually-hidden">. {speech.text("persona.choose")}</span>
          <ChevronDownRegular aria-hidden="true" style={{ marginLeft: 10, flex: "none" }} />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={speech.text("persona.choose")}>
        <Input
          value={search}
          onChange={(_, data) => setSearch(data.value)}
          contentBefore={<SearchRegular />}
          placeholder={speech.text("persona.search")}
          aria-label={speech.text("persona.search")}
        />
        <div className={styles.list}>
          {found.slice(0, shownAtMost).map((persona) => (
            <Button
              key={persona.id}
              appearance="subtle"
              className={mergeClasses(styles.option, persona.id === selected.id && styles.chosen)}
              aria-current={persona.id === selected.id ? "true" : undefined}
              onClick={() => {
                setIsOpen(false);
                onSelect(persona);
              }}
            >
              <Avatar name={persona.name} color="colorful" size={32} aria-hidden="true" />
              <span className={styles.text}>
                <span className={styles.name}>{persona.name}</span>
                <span className={styles.detail}>{detail(persona)}</span>
              </span>
              {waiting.has(persona.id) && (
                <Badge color="brand" size="extra-small" aria-label={speech.text("persona.waiting")} />
              )}
            </Button>
          ))}
          {found.length === 0 && (
            <p role="status" className={styles.note}>
              {speech.text("persona.none")}
            </p>
          )}
          {found.length > shownAtMost && (
            <p className={styles.note}>
              {speech.text("persona.more", { n: speech.number(found.length - shownAtMost) })}
            </p>
          )}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
