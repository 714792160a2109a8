import { createContext } from "preact";
import { useContext } from "preact/hooks";
import spanish from "../../messages/es-CO.json";
import { fill, type Message, type Messages, type Values } from "./words.ts";

export interface Language {
  code: "es-CO" | "en";
  messages: Messages;
}

export const SPANISH: Language = { code: "es-CO", messages: spanish };

/** Loaded when somebody asks for it: most people never do. */
export async function english(): Promise<Language> {
  const { default: messages } = await import("../../messages/en.json");
  return { code: "en", messages };
}

export const Words = createContext<Language>(SPANISH);

export function useWords(): (message: Message, values?: Values) => string {
  const { messages } = useContext(Words);
  return (message, values) => fill(messages[message] ?? message, values);
}
