import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Answer } from "../api/api";
import { Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import type { LookedThrough, Take } from "./records";

interface Props {
  id: string;
  label: string;
  onSend: (file: File, take: Take) => Promise<Answer<LookedThrough>>;
  onTaken?: () => void;
}

/** A file is looked through first; nothing is kept until all is right or somebody keeps the good rows. */
export function Upload({ id, label, onSend, onTaken }: Props) {
  const { say } = useWords();
  const [file, setFile] = useState<File>();
  const [looked, setLooked] = useState<LookedThrough>();
  const [problem, setProblem] = useState<Problem>();

  const send = async (chosen: File, take: Take) => {
    const answer = await onSend(chosen, take);
    setLooked(answer.value);
    setProblem(answer.problem);
    if (answer.value?.taken) onTaken?.();
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setLooked(undefined);
    if (chosen) void send(chosen, "none");
  };

  return (
    <div class="upload">
      <Field id={id} label={label}>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </Field>
      <ProblemNote problem={problem} />
      {looked && <Found looked={looked} />}
      {file && looked && !looked.taken && looked.rows > 0 && (
        <p class="buttons">
          {looked.broken.length === 0 ? (
            <button type="button" class="primary" onClick={() => send(file, "all")}>
              {say("upload.takeAll")}
            </button>
          ) : (
            <button type="button" onClick={() => send(file, "good")}>
              {say("upload.takeGood")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function Found({ looked }: { looked: LookedThrough }) {
  const { say } = useWords();
  return (
    <div role="status">
      <p>
        {say("upload.rows", { number: looked.rows })}{" "}
        {looked.already ? say("upload.already", { number: looked.already }) : ""}{" "}
        {looked.taken && <strong>{say("upload.taken")}</strong>}
        {!looked.taken && looked.broken.length === 0 && say("upload.clean")}
      </p>
      {looked.broken.length > 0 && (
        <>
          <p>
            <strong>{say(looked.taken ? "upload.left" : "upload.broken")}</strong>
          </p>
          <table class="to-mend-rows">
            <thead>
              <tr>
                <th scope="col" class="number">
                  {say("upload.line")}
                </th>
                <th scope="col">{say("upload.mend")}</th>
              </tr>
            </thead>
            <tbody>
              {looked.broken.map((line) => (
                <tr key={line.number}>
                  <th scope="row" class="number">
                    {line.number}
                  </th>
                  <td>
                    <Mends mends={line.mends} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

export function Mends({ mends }: { mends: readonly { column: number | string; mend: string }[] }) {
  const { say } = useWords();
  return (
    <ul class="mends">
      {mends.map(({ column, mend }) => (
        <li key={`${column} ${mend}`}>
          <span class="hint">{say("sui.column", { number: column })}</span> {mend}
        </li>
      ))}
    </ul>
  );
}
