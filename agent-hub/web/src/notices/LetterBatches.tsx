import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import type { LetterBatch } from "./records";
import { addresses } from "./requests";

/** What was printed, and how much of it the courier has told about. */
export function LetterBatches({
  batches,
  onMake,
}: {
  batches: LetterBatch[];
  onMake: (() => void) | undefined;
}) {
  const words = useWords();
  const { say } = words;
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{say("letters.title")}</h2>
      {onMake && (
        <button type="button" class="primary" onClick={onMake}>
          {say("letters.make")}
        </button>
      )}
      {batches.length > 0 && (
        <table class="batches">
          <thead>
            <tr>
              <th scope="col">{say("letters.made")}</th>
              <th scope="col">{say("letters.letters")}</th>
              <th scope="col">{say("letters.sent")}</th>
              <th scope="col">{say("letters.settled")}</th>
              <th scope="col">{say("letters.files")}</th>
            </tr>
          </thead>
          <tbody>
            {batches.map((batch) => (
              <tr key={batch.id}>
                <th scope="row">{words.moment(batch.at)}</th>
                <td>{batch.letters}</td>
                <td>{batch.sent}</td>
                <td>{batch.settled}</td>
                <td class="files">
                  <a href={addresses.letters(batch.id)} target="_blank" rel="noopener">
                    <Icon name="document" /> {say("letters.pdf")}
                  </a>
                  <a href={addresses.manifest(batch.id)} download={`cartas-${batch.at.slice(0, 10)}.csv`}>
                    <Icon name="download" /> {say("letters.table")}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
