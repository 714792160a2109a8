import type { DeskView } from "@ventanilla/contract";
import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";

/** Whether people may come, and how many came. */
export function Availability({ view, onToggle }: { view: DeskView; onToggle: () => void }) {
  const { say } = useWords();
  return (
    <div class="availability">
      <button
        type="button"
        role="switch"
        aria-checked={view.available}
        aria-keyshortcuts="d"
        onClick={onToggle}
      >
        <span class="track" aria-hidden="true" />
        {say(view.available ? "available.yes" : "available.no")} <Shortcut>D</Shortcut>
      </button>
      <span>{say("desk.today", { number: view.attentionsToday })}</span>
    </div>
  );
}
