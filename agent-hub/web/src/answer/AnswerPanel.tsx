import "../style/answer.css";
import type { PanelProps } from "../casework/panels";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { SavedNote } from "../pqr/SavedNote";
import { useWords } from "../words/WordsContext";
import { AnswerActs } from "./AnswerActs";
import { Blocks } from "./Blocks";
import { Copies } from "./Copies";
import { Issued } from "./Issued";
import { Rulings } from "./Rulings";
import { useAnswer } from "./useAnswer";

/** The answer to the case: written block by block, sent to sign, signed. */
export function AnswerPanel({ api, file, onChange }: PanelProps) {
  const { say } = useWords();
  const answer = useAnswer(api, file.radicado);
  const { view, typed, saved, problem, change } = answer;
  if (!view) return <ProblemNote problem={problem} />;
  if (view.issued) return <Issued radicado={file.radicado} issued={view.issued} />;
  // Decided before it came here: brought over from another system, with its number but without its paper.
  if (file.answer)
    return <p class="hint">{say("answer.elsewhere", { radicado: file.answer.radicado ?? "" })}</p>;
  const writes = view.may.write;
  return (
    <div class="answer">
      {view.note && (
        <p class="answer-note">
          <Icon name="alert" />
          <span>
            <strong>{say("answer.returned")}</strong> {view.note}
          </span>
        </p>
      )}
      {view.stage === "TO_SIGN" && <p class="hint">{say("answer.waits", { name: view.sentBy ?? "" })}</p>}
      <Blocks view={view} typed={typed} disabled={!writes} onChange={change} />
      <Rulings view={view} typed={typed} disabled={!writes} onChange={change} />
      <section class="answer-made">
        <h2>{say("answer.recursos")}</h2>
        {view.recursos ? (
          <>
            <p class="said">{view.recursos.text}</p>
            <p class="under">{view.recursos.citation}</p>
          </>
        ) : (
          <p class="hint">{say("answer.recursos.later")}</p>
        )}
      </section>
      <Copies copies={view.copies} />
      {writes && <SavedNote saved={saved} hasSignal />}
      <ProblemNote problem={problem} />
      <AnswerActs api={api} radicado={file.radicado} answer={answer} view={view} onChange={onChange} />
    </div>
  );
}
