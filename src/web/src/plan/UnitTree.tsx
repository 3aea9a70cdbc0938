import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useRef, useState } from "react";
import type { Unit } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import type { UnitRow } from "./unitTree";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    minHeight: "36px",
    paddingRight: "8px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  chevron: {
    display: "inline-flex",
    justifyContent: "center",
    alignItems: "center",
    width: "32px",
    height: "36px",
    flex: "none",
  },
  note: { marginLeft: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  rows: UnitRow[];
  selected: string;
  open: ReadonlySet<string> | "all";
  onBranch: (id: string, open: boolean) => void;
  onSelect: (unit: Unit) => void;
}

/** A tree as the ARIA practices have it: one stop for Tab, arrows inside. */
export function UnitTree({ rows, selected, open, onBranch, onSelect }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const [focused, setFocused] = useState(selected);
  const elements = useRef(new Map<string, HTMLElement>());
  const stop = rows.some((row) => row.unit.id === focused) ? focused : rows[0]?.unit.id;
  const isOpen = (unit: Unit) => open === "all" || open.has(unit.id);

  const moveTo = (row: UnitRow | undefined) => {
    if (row) {
      setFocused(row.unit.id);
      elements.current.get(row.unit.id)?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const row = rows[index];
    if (!row) {
      return;
    }
    const branch = row.unit.children.length > 0 && open !== "all";
    const keys: Record<string, () => void> = {
      ArrowDown: () => moveTo(rows[index + 1]),
      ArrowUp: () => moveTo(rows[index - 1]),
      Home: () => moveTo(rows[0]),
      End: () => moveTo(rows.at(-1)),
      ArrowRight: () => (branch && !isOpen(row.unit) ? onBranch(row.unit.id, true) : moveTo(rows[index + 1])),
      ArrowLeft: () =>
        branch && isOpen(row.unit)
          ? onBranch(row.unit.id, false)
          : moveTo(rows.slice(0, index).findLast((above) => above.level < row.level)),
      Enter: () => onSelect(row.unit),
      " ": () => onSelect(row.unit),
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  };

  return (
    <div role="tree" aria-label={speech.text("plan.units")}>
      {rows.map(({ unit, level }, index) => (
        <div
          key={unit.id}
          ref={(element) => {
            if (element) {
              elements.current.set(unit.id, element);
            } else {
              elements.current.delete(unit.id);
            }
          }}
          role="treeitem"
          aria-level={level + 1}
          aria-selected={unit.id === selected}
          {...(unit.children.length > 0 ? { "aria-expanded": isOpen(unit) } : {})}
          tabIndex={unit.id === stop ? 0 : -1}
          className={mergeClasses(styles.row, unit.id === selected && styles.selected)}
          style={{ paddingLeft: level * 18 }}
          onKeyDown={(event) => onKeyDown(event, index)}
          onClick={() => onSelect(unit)}
        >
          <span
            className={styles.chevron}
            aria-hidden="true"
            onClick={(event) => {
              if (unit.children.length > 0 && open !== "all") {
                event.stopPropagation();
                onBranch(unit.id, !isOpen(unit));
              }
            }}
          >
            {unit.children.length > 0 && (isOpen(unit) ? <ChevronDownRegular /> : <ChevronRightRegular />)}
          </span>
          {unit.name}
          {unit.kind === "ExternalProvider" && <span className={styles.note}>{speech.text("plan.external")}</span>}
        </div>
      ))}
    </div>
  );
}
