import { HostConfig } from "adaptivecards/lib/host-config";

const font = "inherit";

// Colours are the theme's CSS variables: light and dark change under a form without rendering it anew,
// so that nothing typed is lost.
const text = (strong: string, subtle = strong) => ({ default: strong, subtle });

function foreground() {
  return {
    default: text("var(--colorNeutralForeground1)", "var(--colorNeutralForeground2)"),
    dark: text("var(--colorNeutralForeground1)", "var(--colorNeutralForeground2)"),
    light: text("var(--colorNeutralForegroundInverted)"),
    accent: text("var(--colorBrandForegroundLink)"),
    good: text("var(--status-green)"),
    warning: text("var(--status-yellow)"),
    attention: text("var(--status-red)"),
  };
}

const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground() });

/** Sizes and spacing as Teams draws a card. */
export const teamsHostConfig = new HostConfig({
  hostCapabilities: {},
  choiceSetInputValueSeparator: ",",
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--colorNeutralStroke2)" },
  fontTypes: {
    default: {
      fontFamily: font,
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "Consolas, monospace",
      fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  textStyles: { heading: { size: "large", weight: "bolder", color: "default", fontType: "default", isSubtle: false } },
  containerStyles: {
    default: container("transparent"),
    emphasis: container("var(--colorNeutralBackground3)"),
    accent: container("var(--colorBrandBackground2)"),
    good: container("var(--status-green-soft)"),
    warning: container("var(--status-yellow-soft)"),
    attention: container("var(--status-red-soft)"),
  },
  // The chat itself is a heading of the second level; what a card is called stands below it.
  textBlock: { headingLevel: 3 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: {
        weight: "bolder",
        color: "default",
        isSubtle: false,
        size: "default",
        suffix: " *",
        suffixColor: "attention",
      },
      optionalInputs: { weight: "bolder", color: "default", isSubtle: false, size: "default" },
    },
    errorMessage: { spacing: "small", color: "attention", size: "small", weight: "default" },
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 8, style: "emphasis" },
    preExpandSingleShowCardAction: false,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: "default", size: "default", isSubtle: true, weight: "default", wrap: true, maxWidth: 160 },
    value: { color: "default", size: "default", isSubtle: false, weight: "default", wrap: true },
    spacing: 16,
  },
});
