import { PRODUCT } from "@ventanilla/contract";
import type { ComponentChildren } from "preact";
import { useWords } from "../words/WordsContext";

interface Props {
  /** Absent while nobody is signed in. */
  name?: string;
  onSignOut?: () => void;
  onLanguage: () => void;
  children?: ComponentChildren;
}

/** Who works here, and what belongs to no single person in the line. */
export function TopBar({ name, onSignOut, onLanguage, children }: Props) {
  const { say, language } = useWords();
  return (
    <header class="top-bar">
      <p class="product">{PRODUCT}</p>
      {children}
      <div class="top-bar-end">
        <button type="button" class="quiet" onClick={onLanguage} lang={language === "en" ? "es" : "en"}>
          {language === "en" ? "Español" : "English"}
        </button>
        {name && <span class="me">{name}</span>}
        {onSignOut && (
          <button type="button" class="quiet" onClick={onSignOut}>
            {say("signOut")}
          </button>
        )}
      </div>
    </header>
  );
}
