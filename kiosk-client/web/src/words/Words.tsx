import { createContext } from "preact";
import { useContext } from "preact/hooks";
import spanish from "../../messages/es-CO.json";
import { fill, type Message, type Messages, type Values } from "./words.ts";

export interface Language {
  code: "es-CO" | "en";
  messages: Messages;
}

const known: Messages = { ...spanish };

export const SPANISH: Language = { code: "es-CO", messages: known };

/** The words of screens that come later come with them. */
export function learn(words: Partial<Messages>): void {
  Object.assign(known, words);
}

/** Loaded when somebody asks for it: most people never do. */
export async function english(): Promise<Language> {
  const [{ default: first }, { default: rest }] = await Promise.all([
    import("../../messages/en.json"),
    import("../../messages/later/en.json"),
  ]);
  return { code: "en", messages: { ...first, ...rest } };
}

export const Words = createContext<Language>(SPANISH);

export function useWords(): (message: Message, values?: Values) => string {
  const { messages } = useContext(Words);
  return (message, values) => fill(messages[message] ?? message, values);
}
