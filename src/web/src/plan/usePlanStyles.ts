import { makeStyles, tokens } from "@fluentui/react-components";

/** The surfaces that the parts of the plan share. */
export const usePlanStyles = makeStyles({
  sectionHeading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: "10px",
  },
  list: {
    display: "grid",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    outline: "1px solid var(--surface-line, transparent)",
    overflow: "clip",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  rowLink: {
    padding: "14px 24px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusXLarge,
    },
    "@media (max-width: 480px)": { padding: "14px 16px" },
  },
  card: {
    padding: "20px 24px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    outline: "1px solid var(--surface-line, transparent)",
    "@media (max-width: 480px)": { padding: "16px" },
  },
  muted: { color: tokens.colorNeutralForeground2 },
});
