import type { Http } from "./http";
import type { ChatMessage, Clock, InvokeResponse, Language, Persona } from "./types";

/** The doors that exist only on one's own machine. */
export interface LocalApi {
  personas(): Promise<Persona[]>;
  /** What the persona reads from now on, on the page and in cards. */
  speak(persona: string, language: Language): Promise<void>;
  clock(): Promise<Clock>;
  moveClock(to: string): Promise<Clock>;
  messages(persona: string, after: string | undefined, signal?: AbortSignal): Promise<ChatMessage[]>;
  say(persona: string, text: string): Promise<ChatMessage[]>;
  press(persona: string, messageId: string, verb: string, data: unknown): Promise<InvokeResponse>;
}

export function createLocalApi(http: Http): LocalApi {
  const chat = (persona: string) => `/local/chats/${encodeURIComponent(persona)}`;
  return {
    personas: () => http.getAll("/local/personas?top=1000"),
    speak: (persona, language) => http.send("PUT", `/local/personas/${encodeURIComponent(persona)}/language`, { language }),
    clock: () => http.get("/local/clock"),
    moveClock: (to) => http.send("PUT", "/local/clock", { now: to }),
    messages: (persona, after, signal) =>
      http.get(`${chat(persona)}/messages${after ? `?after=${encodeURIComponent(after)}` : ""}`, signal),
    say: (persona, text) => http.send("POST", `${chat(persona)}/messages`, { text }),
    press: (persona, messageId, verb, data) => http.send("POST", `${chat(persona)}/actions`, { messageId, verb, data }),
  };
}
