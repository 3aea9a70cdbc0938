import { Button, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Unit } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { UnitTree } from "./UnitTree";
import { pathTo, visibleUnits } from "./unitTree";

const useStyles = makeStyles({
  button: { maxWidth: "100%", justifyContent: "space-between", fontWeight: tokens.fontWeightRegular },
  surface: { width: "min(380px, calc(100vw - 32px))", padding: "12px", display: "grid", gap: "8px" },
  list: { maxHeight: "min(420px, 60vh)", overflowY: "auto" },
  none: { padding: "8px", color: tokens.colorNeutralForeground2 },
});

export function UnitPicker({
  units,
  selected,
  onSelect,
}: {
  units: Unit[];
  selected: Unit;
  onSelect: (unit: Unit) => void;
}) {
  const styles = useStyles();
  const speech = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState("");
  const [branches, setBranches] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => visibleUnits(units, branches, search), [units, branches, search]);

  const openOrClose = (open: boolean) => {
    setIsOpen(open);
    if (open) {
      setSearch("");
      setBranches(new Set([...units, ...pathTo(units, selected.id)].map((unit) => unit.id)));
    }
  };
  const setBranch = (id: string, open: boolean) => {
    const next = new Set(branches);
    if (open) {
      next.add(id);
    } else {
      next.delete(id);
    }
    setBranches(next);
  };

  return (
    <Popover open={isOpen} onOpenChange={(_, data) => openOrClose(data.open)} positioning="below-start" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          icon={<ChevronDownRegular />}
          iconPosition="after"
          aria-label={`${speech.text("plan.unit")}: ${selected.name}`}
        >
          {selected.name}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={speech.text("plan.units")}>
        <Input
          value={search}
          onChange={(_, data) => setSearch(data.value)}
          contentBefore={<SearchRegular />}
          placeholder={speech.text("plan.searchUnit")}
          aria-label={speech.text("plan.searchUnit")}
        />
        <div className={styles.list}>
          {rows.length === 0 ? (
            <p className={styles.none} role="status">
              {speech.text("plan.noUnit")}
            </p>
          ) : (
            <UnitTree
              rows={rows}
              selected={selected.id}
              open={search ? "all" : branches}
              onBranch={setBranch}
              onSelect={(unit) => {
                onSelect(unit);
                setIsOpen(false);
              }}
            />
          )}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
