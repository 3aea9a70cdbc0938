import { makeStyles } from "@fluentui/react-components";
import type { UnitCount } from "../api/types";
import { achievementLooks, achievementOrder } from "./achievements";

const useStyles = makeStyles({
  root: { display: "flex", gap: "2px", width: "100%", borderRadius: "999px", overflow: "hidden" },
  part: { minWidth: "4px", height: "100%", transitionProperty: "flex-grow", transitionDuration: "400ms" },
});

/** Goals counted per status, as widths. A picture only: the words and numbers always stand beside it. */
export function CountsBar({ counts, height = 10 }: { counts: UnitCount["counts"]; height?: number }) {
  const styles = useStyles();
  const parts = achievementOrder.filter(
    (achievement) => achievement !== "NotApplicable" && (counts[achievement] ?? 0) > 0,
  );
  return (
    <div className={styles.root} style={{ height }} aria-hidden="true">
      {parts.map((achievement) => (
        <div
          key={achievement}
          className={styles.part}
          style={{
            flexGrow: counts[achievement] ?? 0,
            backgroundColor: `var(--status-${achievementLooks[achievement].tone}-bar)`,
          }}
        />
      ))}
    </div>
  );
}
