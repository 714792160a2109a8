import { useWords } from "../words/WordsContext";
import { TopBar } from "./TopBar";

/** The very first answer has not come: nothing can be shown yet, and the page asks again by itself. */
export function NoSignal({ onLanguage }: { onLanguage: () => void }) {
  const { say } = useWords();
  return (
    <>
      <TopBar onLanguage={onLanguage} />
      <main class="quiet-page">
        <div role="alert">
          <h1>{say("noSignal.title")}</h1>
          <p>{say("noSignal.next")}</p>
        </div>
      </main>
    </>
  );
}
