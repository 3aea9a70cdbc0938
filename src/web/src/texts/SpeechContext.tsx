import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import type { Language } from "../api/types";
import { Speech } from "./Speech";

const Context = createContext(new Speech("nb"));

export function SpeechProvider({ language, children }: { language: Language; children: ReactNode }) {
  const speech = useMemo(() => new Speech(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Context value={speech}>{children}</Context>;
}

export function useSpeech(): Speech {
  return useContext(Context);
}
