import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColourScheme } from "./useColourScheme";
import "./base.css";

const font = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif",
};
const themes = {
  light: { ...teamsLightTheme, ...font },
  dark: { ...teamsDarkTheme, ...font },
  contrast: { ...teamsHighContrastTheme, ...font },
};

export function Themed({
  scheme,
  className,
  children,
}: {
  scheme: ColourScheme;
  className?: string;
  children: ReactNode;
}) {
  return (
    <FluentProvider theme={themes[scheme]} {...(className ? { className } : {})}>
      {children}
    </FluentProvider>
  );
}
