import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../api/types";
import { SpeechProvider } from "../texts/SpeechContext";
import { Themed } from "../theme/Themed";
import type { ColourScheme } from "../theme/useColourScheme";

const useStyles = makeStyles({ root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground3 } });

/** The ground that the tab stands on: one language, one look. */
export function PageFrame({
  language,
  scheme,
  children,
}: {
  language: Language;
  scheme: ColourScheme;
  children: ReactNode;
}) {
  return (
    <SpeechProvider language={language}>
      <Themed scheme={scheme}>
        <Ground>{children}</Ground>
      </Themed>
    </SpeechProvider>
  );
}

function Ground({ children }: { children: ReactNode }) {
  return <main className={useStyles().root}>{children}</main>;
}
