import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import type { CourierImport, CourierTable } from "./records";
import { requests } from "./requests";

interface Looked {
  table: CourierTable;
  file: Blob;
  result: CourierImport;
}

/** The courier's tables: first looked at, each broken row with what to mend, then the good ones are written. */
export function CourierUpload({ api, onApplied }: { api: Api; onApplied: () => void }) {
  const words = useWords();
  const { say } = words;
  const [looked, setLooked] = useState<Looked>();
  const [problem, setProblem] = useState<Problem>();

  const read = async (table: CourierTable, file: Blob, apply: boolean) => {
    const answer = await requests.courier(api, table, file, apply);
    setProblem(answer.problem);
    setLooked(answer.value && { table, file, result: answer.value });
    if (apply) onApplied();
  };

  return (
    <section aria-labelledby="courier">
      <h2 id="courier">{say("courier.title")}</h2>
      <div class="tables">
        <TableInput table="guias" columns="carta; guia; fecha" onFile={read} />
        <TableInput table="entregas" columns="guia; resultado; fecha; motivo; prueba" onFile={read} />
      </div>
      <ProblemNote problem={problem} />
      {looked && (
        <div class="looked" role="status">
          <p>
            <strong>
              {words.count(looked.result.applied ? "courier.written" : "courier.good", looked.result.good)}
            </strong>{" "}
            {looked.result.repeated > 0 && words.count("courier.repeated", looked.result.repeated)}
          </p>
          <BrokenRows rows={looked.result.broken} />
          {!looked.result.applied && looked.result.good > 0 && (
            <button type="button" class="primary" onClick={() => read(looked.table, looked.file, true)}>
              {words.count("courier.apply", looked.result.good)}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface InputProps {
  table: CourierTable;
  columns: string;
  onFile: (table: CourierTable, file: Blob, apply: boolean) => void;
}

function TableInput({ table, columns, onFile }: InputProps) {
  const { say } = useWords();
  return (
    <label class="table-input">
      <strong>{say(`courier.${table}`)}</strong>
      <span class="hint">{columns}</span>
      <input
        type="file"
        accept=".csv,text/csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(table, file, false);
        }}
      />
    </label>
  );
}

function BrokenRows({ rows }: { rows: CourierImport["broken"] }) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <>
      <p class="broken-count">{words.count("courier.broken", rows.length)}</p>
      <ul class="broken">
        {rows.map((row) => (
          <li key={`${row.line} ${row.code}`}>
            <strong>{words.say("courier.line", { line: row.line })}</strong> {row.title} {row.next}
          </li>
        ))}
      </ul>
    </>
  );
}
