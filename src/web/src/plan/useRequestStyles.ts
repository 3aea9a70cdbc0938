import { makeStyles, tokens } from "@fluentui/react-components";
import { usePlanStyles } from "./usePlanStyles";

const useStyles = makeStyles({
  row: { display: "grid", gap: "4px", padding: "14px 24px", "@media (max-width: 480px)": { padding: "14px 16px" } },
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "4px 16px",
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", flex: "1 1 240px" },
  text: { maxWidth: "68ch", overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

/** How a request to somebody looks in a list: who, what became of it, and what was written. */
export function useRequestStyles() {
  const shared = usePlanStyles();
  return { ...useStyles(), heading: shared.sectionHeading, list: shared.list, muted: shared.muted };
}
