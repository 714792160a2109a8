import { useWords } from "../../words/Words.tsx";
import type { Message } from "../../words/words.ts";
import { type Laid, type Place, pointAt } from "./pointing.ts";

/** A hand with its owner's word. */
export function Pointer({ at, place, word }: { at: Laid; place: Place; word: Message }) {
  const t = useWords();
  const { left, top } = pointAt(at, place);
  return (
    <div
      class={`pointer pointer-${word.split(".")[1]}`}
      style={{ transform: `translate(${left}px, ${top}px)` }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M3 2l17 9-7.5 2.2L9 21z" />
      </svg>
      <span>{t(word)}</span>
    </div>
  );
}
