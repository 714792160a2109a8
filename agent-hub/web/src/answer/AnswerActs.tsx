import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { described, Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { Preview } from "./Preview";
import type { AnswerView } from "./records";
import { answers } from "./requests";
import type { AnswerNow } from "./useAnswer";

interface Props {
  api: Api;
  radicado: string;
  answer: AnswerNow;
  view: AnswerView;
  onChange: () => void;
}

/** Look at the paper, send it to sign, give it back, sign it. */
export function AnswerActs({ api, radicado, answer, view, onChange }: Props) {
  const { say } = useWords();
  const [paper, setPaper] = useState<Blob>();
  const [problem, setProblem] = useState<Problem>();
  const [note, setNote] = useState("");
  const { may } = view;
  const busy = answer.saved === "saving";
  const whole = view.missing.length === 0;

  const look = async () => {
    const document = await answers.preview(api, radicado, answer.typed);
    setProblem(document.problem);
    setPaper(document.value);
  };
  const send = () => answer.act((version) => answers.send(api, radicado, version));
  const giveBack = async () => {
    if (await answer.act((version) => answers.giveBack(api, radicado, version, note))) setNote("");
  };
  const sign = async () => {
    if (await answer.act((version) => answers.issue(api, radicado, version))) onChange();
  };
  return (
    <div class="answer-acts">
      {view.missing.length > 0 && may.write && (
        <p class="hint" role="status">
          {say("answer.missing", { number: view.missing.length })}
        </p>
      )}
      {may.giveBack && may.sign && (
        <Field id="answer-return" label={say("answer.note")} wide>
          <textarea
            {...described("answer-return")}
            rows={2}
            maxLength={4_000}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </Field>
      )}
      <ProblemNote problem={problem} />
      <div class="buttons">
        <button type="button" onClick={() => void look()}>
          <Icon name="eye" /> {say("answer.preview")}
        </button>
        {may.giveBack && (
          <button type="button" disabled={busy} onClick={() => void giveBack()}>
            <Icon name="left" /> {say(may.sign ? "answer.return" : "answer.takeBack")}
          </button>
        )}
        {may.send && (
          <button type="button" class="primary" disabled={busy || !whole} onClick={() => void send()}>
            <Icon name="send" /> {say("answer.send")}
          </button>
        )}
        {may.sign && (
          <button type="button" class="primary" disabled={busy || !whole} onClick={() => void sign()}>
            <Icon name="check" /> {say("answer.sign")}
          </button>
        )}
      </div>
      {paper && <Preview paper={paper} onClose={() => setPaper(undefined)} />}
    </div>
  );
}
