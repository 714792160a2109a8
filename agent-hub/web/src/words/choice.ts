import { type Language, languageFor, type Messages, type Words, wordsIn } from "./words";

const CHOSEN = "ventanilla.language";

export function chosenLanguage(): Language {
  return languageFor(localStorage.getItem(CHOSEN), navigator.languages);
}

export function choose(language: Language): void {
  localStorage.setItem(CHOSEN, language);
}

/** Only the language that is spoken travels; the office's words only where it is opened. */
export async function load(language: Language, office = false): Promise<Words> {
  const [everywhere, more] = await Promise.all(
    language === "en"
      ? [import("../../messages/en.json"), office && import("../../messages/office/en")]
      : [import("../../messages/es-CO.json"), office && import("../../messages/office/es-CO")],
  );
  const messages: Messages = { ...everywhere.default, ...(more ? more.default : {}) };
  return wordsIn(language, messages);
}
