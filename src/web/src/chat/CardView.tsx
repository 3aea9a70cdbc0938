import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CardJson } from "../api/types";
import { useSpeech } from "../texts/SpeechContext";
import type { InvokeOutcome } from "./invokeOutcome";
import { type CardPress, renderCard } from "./renderCard";
import "./card.css";

interface Props {
  card: CardJson;
  onPress: (press: CardPress) => Promise<InvokeOutcome>;
}

/**
 * One card in the chat. The form a person is filling in is never redrawn under the fingers:
 * a card that changes meanwhile waits until it is asked for.
 */
export default function CardView({ card, onPress }: Props) {
  const speech = useSpeech();
  const host = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  const busy = useRef(false);
  const wantsFocus = useRef(false);
  const [shown, setShown] = useState(card);
  const [saving, setSaving] = useState(false);
  const [heading, setHeading] = useState("");
  const [notice, setNotice] = useState<{ text: string; isError: boolean }>();
  const hasNewer = JSON.stringify(card) !== JSON.stringify(shown);

  useEffect(() => {
    if (hasNewer && !touched.current && !busy.current) {
      setShown(card);
    }
  }, [card, hasNewer]);

  const press = useCallback(
    async (pressed: CardPress) => {
      if (busy.current) {
        return;
      }
      busy.current = true;
      setSaving(true);
      setNotice(undefined);
      const release = holdButtons(host.current, pressed.button);
      const outcome = await onPress(pressed);
      release();
      busy.current = false;
      setSaving(false);
      if (outcome.kind === "card") {
        touched.current = false;
        wantsFocus.current = host.current?.contains(document.activeElement) ?? false;
        setShown(outcome.card);
      } else if (outcome.kind !== "nothing") {
        setNotice({ text: outcome.text || speech.text("card.failed"), isError: outcome.kind === "error" });
      }
    },
    [onPress, speech],
  );
  const latestPress = useRef(press);
  latestPress.current = press;

  useEffect(() => {
    const element = host.current;
    if (!element) {
      return;
    }
    touched.current = false;
    const rendered = renderSafely(shown, (pressed) => void latestPress.current(pressed));
    element.replaceChildren(rendered ?? speech.text("card.unreadable"));
    setHeading(element.querySelector("[role=heading]")?.textContent ?? "");
    if (wantsFocus.current) {
      wantsFocus.current = false;
      element.focus({ preventScroll: true });
      // A card taller than the window is read from its top.
      element.scrollIntoView({ block: element.offsetHeight > window.innerHeight / 2 ? "start" : "nearest" });
    }
    // Only another card is a reason to draw: a change of language must not empty a form.
  }, [shown]);

  return (
    <div className="card">
      <div
        ref={host}
        role="group"
        aria-label={heading || speech.text("card.label")}
        aria-busy={saving}
        tabIndex={-1}
        className="card-body"
        onInput={() => {
          touched.current = true;
        }}
        onChange={() => {
          touched.current = true;
        }}
      />
      <div role="status" className={saving ? "card-saving" : "visually-hidden"}>
        {saving ? speech.text("card.saving") : ""}
      </div>
      {notice && (
        <MessageBar
          intent={notice.isError ? "error" : "success"}
          layout="multiline"
          className="card-notice"
          role={notice.isError ? "alert" : "status"}
        >
          <MessageBarBody>{notice.text}</MessageBarBody>
        </MessageBar>
      )}
      {hasNewer && !saving && (
        <MessageBar intent="info" layout="multiline" className="card-notice">
          <MessageBarBody>{speech.text("card.changed")}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => setShown(card)}>{speech.text("card.showNew")}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** A card of a newer or broken make must not take the conversation down with it. */
function renderSafely(card: CardJson, onPress: (press: CardPress) => void): HTMLElement | undefined {
  try {
    return renderCard(card, onPress);
  } catch {
    return undefined;
  }
}

/** While an answer is under way no button can be pressed; the pressed one keeps the focus. */
function holdButtons(host: HTMLElement | null, pressed: HTMLElement | undefined): () => void {
  const buttons = [...(host?.querySelectorAll<HTMLButtonElement>("button") ?? [])].filter((button) => !button.disabled);
  for (const button of buttons) {
    if (button === pressed) {
      button.setAttribute("aria-disabled", "true");
      button.classList.add("pressed");
    } else {
      button.disabled = true;
    }
  }
  return () => {
    for (const button of buttons) {
      button.removeAttribute("aria-disabled");
      button.classList.remove("pressed");
      button.disabled = false;
    }
  };
}
