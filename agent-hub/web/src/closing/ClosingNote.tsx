import { useState } from "preact/hooks";
import { TextInput } from "../pqr/TextInput";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";

/** Two lines, and the agent is free. */
export function ClosingNote({ writing, onFinish }: { writing: DraftNow; onFinish: () => void }) {
  const { say } = useWords();
  const [tried, setTried] = useState(false);
  const written = Boolean(writing.draft.note?.trim());
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (written) onFinish();
    else document.getElementById("note")?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        field="note"
        writing={writing}
        rows={2}
        mend={tried && !written ? say("note.mend") : undefined}
      />
      <button type="submit" class="primary">
        {say("closing.finish")}
      </button>
    </form>
  );
}
