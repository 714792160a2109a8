import { useWords } from "../../words/WordsContext";
import type { CaseDraft } from "../records";

/** A colleague is writing the same: better to know it before two do it. */
export function OthersDrafts({ others }: { others: readonly CaseDraft[] }) {
  const words = useWords();
  return (
    <>
      {others.map((draft) => (
        <details key={draft.author} class="others-draft">
          <summary>{words.say("drafts.other", { who: draft.author, when: words.moment(draft.at) })}</summary>
          <p class="said">{draft.text}</p>
        </details>
      ))}
    </>
  );
}
