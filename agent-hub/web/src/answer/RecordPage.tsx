import "../style/answer.css";
import { useState } from "preact/hooks";
import { Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { answerAddresses } from "./requests";

const DAY_MS = 86_400_000;

/** The record of what was presented and answered (Ley 142 de 1994, art. 153), for an audit. */
export function RecordPage() {
  const { say } = useWords();
  const [from, setFrom] = useState(() => day(Date.now() - 30 * DAY_MS));
  const [until, setUntil] = useState(() => day(Date.now()));
  const kinds = ["csv", "pdf"] as const;
  return (
    <main class="record">
      <h1>{say("page.record")}</h1>
      <p class="hint">{say("record.what")}</p>
      <div class="record-range">
        <Field id="record-from" label={say("record.from")}>
          <input id="record-from" type="date" value={from} onInput={(e) => setFrom(e.currentTarget.value)} />
        </Field>
        <Field id="record-until" label={say("record.until")}>
          <input
            id="record-until"
            type="date"
            value={until}
            onInput={(e) => setUntil(e.currentTarget.value)}
          />
        </Field>
      </div>
      <div class="buttons">
        {kinds.map((kind) => (
          <a key={kind} class="button" href={answerAddresses.presented(from, until, kind)} download>
            <Icon name="download" /> {say(`record.${kind}`)}
          </a>
        ))}
      </div>
    </main>
  );
}

/** The day in Colombia. */
function day(at: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Bogota" }).format(at);
}
