import { useWords } from "../words/WordsContext";
import { type Copy, wordsOf } from "./records";

/** What could not be saved because a colleague had: to be read and taken up by hand. */
export function Copies({ copies }: { copies: readonly Copy[] }) {
  const { say } = useWords();
  if (copies.length === 0) return null;
  return (
    <section class="answer-copies">
      <h2>{say("answer.copies")}</h2>
      {copies.map((copy) => (
        <details key={`${copy.author} ${copy.at}`}>
          <summary>{say("answer.copy", { author: copy.author, at: copy.at })}</summary>
          <p class="said">{wordsOf(copy)}</p>
        </details>
      ))}
    </section>
  );
}
