import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { PlansApi } from "../api/plansApi";
import type { FoundPerson } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import { Face } from "./Face";
import { useFoundPersons } from "./useFoundPersons";

interface Props {
  api: PlansApi;
  label: string;
  onChoose: (person: FoundPerson | undefined) => void;
}

/** Somebody in the kommune, by the beginning of a name. */
export function PersonPicker({ api, label, onChoose }: Props) {
  const speech = useSpeech();
  const [text, setText] = useState("");
  const found = useFoundPersons(api, text);
  const isSearching = text.trim().length >= 2;
  return (
    <Field label={label} hint={found?.notice ?? ""}>
      <Combobox
        freeform
        value={text}
        placeholder={speech.text("person.search")}
        onChange={(event) => {
          setText(event.target.value);
          onChoose(undefined);
        }}
        onOptionSelect={(_, data) => {
          const person = found?.persons.find(({ id }) => id === data.optionValue);
          if (person) {
            setText(person.name);
            onChoose(person);
          }
        }}
      >
        {found?.persons.map((person) => (
          <Option key={person.id} value={person.id} text={person.name}>
            <Face api={api} id={person.id} name={person.name} />
            {[person.name, person.title, person.place].filter(Boolean).join(", ")}
          </Option>
        ))}
        {isSearching && found?.persons.length === 0 && (
          <Option value="" text={text} disabled>
            {speech.text("persona.none")}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
