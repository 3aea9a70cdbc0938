import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Language } from "../api/types";
import { BotAvatar } from "../chat/BotAvatar";
import { isLanguage, languages, textsIn } from "../texts/languages";
import { SkipLinks } from "./SkipLinks";
import { useSpeech } from "../texts/SpeechContext";
import type { ColourScheme } from "../theme/useColourScheme";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px 16px",
    padding: "10px 24px",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (max-width: 640px)": { padding: "8px 12px", gap: "4px 8px" },
    "@media (max-width: 380px)": { flexWrap: "wrap", justifyContent: "space-between" },
  },
  brand: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    flex: 1,
    minWidth: 0,
    "@media (max-width: 640px)": { flex: "none" },
  },
  // A narrow window needs its few lines for the chat; the wheel stands for the name.
  words: { "@media (max-width: 640px)": { display: "none" } },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  municipality: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  language: { "@media (max-width: 640px)": { width: "112px", minWidth: 0 } },
  settings: { display: "flex", alignItems: "center", gap: "8px", "@media (max-width: 640px)": { gap: "2px" } },
  person: {
    minWidth: 0,
    "@media (min-width: 381px) and (max-width: 640px)": { flex: 1 },
    "@media (max-width: 380px)": { order: 1, flex: "1 0 100%" },
  },
});

interface Props {
  municipality: string;
  /** Whose language is chosen. */
  person: string;
  language: Language;
  onLanguage: (language: Language) => void;
  scheme: ColourScheme;
  onToggleScheme: () => void;
  children: ReactNode;
}

export function PageHeader({ municipality, person, language, onLanguage, scheme, onToggleScheme, children }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  return (
    <header className={styles.root}>
      <SkipLinks />
      <div className={styles.brand}>
        <BotAvatar size={36} />
        <div className={styles.words}>
          <div className={styles.name}>TeamsStyring</div>
          <div className={styles.municipality}>{municipality}</div>
        </div>
      </div>
      <div className={styles.person}>{children}</div>
      <div className={styles.settings}>
        <Select
          className={styles.language}
          aria-label={speech.text("page.language", { name: person })}
          title={speech.text("page.language", { name: person })}
          value={language}
          onChange={(_, data) => isLanguage(data.value) && onLanguage(data.value)}
        >
          {languages.map((choice) => (
            <option key={choice} value={choice} lang={choice}>
              {textsIn[choice]["language.name"]}
            </option>
          ))}
        </Select>
        <Button
          appearance="subtle"
          icon={scheme === "dark" ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          aria-label={speech.text(scheme === "dark" ? "page.light" : "page.dark")}
          onClick={onToggleScheme}
        />
      </div>
    </header>
  );
}
