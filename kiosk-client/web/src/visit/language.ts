import { createContext } from "preact";
import type { Language } from "../words/Words.tsx";

export const ChooseLanguage = createContext<(language: Language) => void>(() => {});
