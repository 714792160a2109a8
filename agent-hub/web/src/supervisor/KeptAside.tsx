import type { Api } from "../api/api";
import { ProblemNote } from "../page/ProblemNote";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";
import { ago, MINUTE_MS } from "./ago";
import { useKeptAside } from "./useKeptAside";

/** What arrived and did not open. Once the keys are back, or the attention, she has it tried again. */
export function KeptAside({ api }: { api: Api }) {
  const words = useWords();
  const { say } = words;
  const now = useNow(MINUTE_MS);
  const { rows, trying, problem, tryAgain } = useKeptAside(api);
  if (rows.length === 0) return null;
  return (
    <section class="kept-aside" aria-labelledby="kept-aside">
      <h2 id="kept-aside">{say("aside.title")}</h2>
      <p class="hint">{say("aside.hint")}</p>
      <ProblemNote problem={problem} />
      <ul>
        {rows.map((row) => (
          <li key={row.part} data-code={row.code}>
            <p>
              <strong>
                {row.kiosk}, {row.municipality}.
              </strong>{" "}
              {row.reason} <span class="beside">{ago(now - Date.parse(row.at), words)}</span>
            </p>
            <button type="button" disabled={trying !== undefined} onClick={() => tryAgain(row.part)}>
              {say("aside.retry")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
