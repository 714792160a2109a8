import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "./words";

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("No words were given to this page");
  return words;
}
