import { type Language, languageFor, type Messages, type Words, wordsIn } from "./words";

const CHOSEN = "ventanilla.language";

export function chosenLanguage(): Language {
  return languageFor(localStorage.getItem(CHOSEN), navigator.languages);
}

export function choose(language: Language): void {
  localStorage.setItem(CHOSEN, language);
}

/** Only the language that is spoken travels. */
export async function load(language: Language): Promise<Words> {
  const messages: { default: Messages } =
    language === "en" ? await import("../../messages/en.json") : await import("../../messages/es-CO.json");
  return wordsIn(language, messages.default);
}
