import { type Language, languageFor, type Messages, type Part, type Words, wordsIn } from "./words";

const CHOSEN = "ventanilla.language";

export function chosenLanguage(): Language {
  return languageFor(localStorage.getItem(CHOSEN), navigator.languages);
}

export function choose(language: Language): void {
  localStorage.setItem(CHOSEN, language);
}

const PARTS = {
  desk: { "es-CO": () => import("../../messages/desk/es-CO"), en: () => import("../../messages/desk/en") },
  office: {
    "es-CO": () => import("../../messages/office/es-CO"),
    en: () => import("../../messages/office/en"),
  },
};

/** Only the language that is spoken travels, and of the desk's and the office's words only those that are used. */
export async function load(language: Language, part?: Part): Promise<Words> {
  const [everywhere, more] = await Promise.all([
    language === "en" ? import("../../messages/en.json") : import("../../messages/es-CO.json"),
    part && PARTS[part][language](),
  ]);
  const messages: Messages = { ...everywhere.default, ...more?.default };
  return wordsIn(language, messages, part);
}
