import english from "../../messages/office/papers.en.json" with { type: "json" };
import spanish from "../../messages/office/papers.es-CO.json" with { type: "json" };
import { useWords } from "../words/WordsContext";
import { filled } from "../words/words";

type Key = keyof typeof spanish;

/** What is said of a page only when one is looked at: these words travel with the pages' panel, not with the first load. */
export function usePaperWords() {
  const { language } = useWords();
  const messages = language === "en" ? english : spanish;
  return (key: Key, values: Record<string, string | number> = {}) => filled(messages[key], values);
}
