import type { EarlierPqr } from "@ventanilla/contract";
import { useWords } from "../words/WordsContext";

/** What she asked before, so that she does not have to tell it twice. */
export function EarlierPqrs({ earlier }: { earlier: EarlierPqr[] }) {
  const { say, count } = useWords();
  return (
    <section class="earlier">
      <h2>{count("earlier.title", earlier.length)}</h2>
      <ul>
        {earlier.map(({ radicado, state, filedText, dueText, object }) => (
          <li key={radicado}>
            <strong>{radicado}</strong>
            <span class="state-word">{state}</span>
            <span class="hint">{say("earlier.dates", { filed: filedText, due: dueText })}</span>
            {object && <p>{object}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
