import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import type { Saved } from "./DraftSaver";

export function SavedNote({ saved, hasSignal }: { saved: Saved; hasSignal: boolean }) {
  const { say } = useWords();
  if (saved === "saved")
    return (
      <p class="state good" data-testid="draft-saved">
        <Icon name="check" /> {say("draft.saved")}
      </p>
    );
  return <p class="hint">{say(hasSignal ? "draft.saving" : "draft.waiting")}</p>;
}
