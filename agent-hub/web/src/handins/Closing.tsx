import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { described, Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { requests } from "./requests";

interface Props {
  api: Api;
  envelope: string;
  onClosed: () => void;
}

/** "I called, and it is not needed": folded, since most of them become a case. */
export function Closing({ api, envelope, onClosed }: Props) {
  const { say } = useWords();
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await requests.close(api, envelope, why);
    setProblem(answer.problem);
    if (!answer.problem) onClosed();
  };
  return (
    <details class="closing-hand-in">
      <summary>{say("handins.close")}</summary>
      <form class="pqr" onSubmit={submit}>
        <Field id="why" label={say("handins.close.why")} hint={say("handins.close.hint")} wide>
          <textarea
            {...described("why", say("handins.close.hint"))}
            rows={2}
            maxLength={1000}
            value={why}
            onInput={({ currentTarget }) => setWhy(currentTarget.value)}
          />
        </Field>
        <ProblemNote problem={problem} />
        <p>
          <button type="submit" disabled={!why.trim()}>
            {say("handins.close.do")}
          </button>
        </p>
      </form>
    </details>
  );
}
