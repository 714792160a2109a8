import type { CaseAtDesk, DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";

interface Props {
  session: DeskSession;
  openCase: CaseAtDesk;
  line: Line;
}

/** How far it is, in the words to say aloud; and the same on her screen, when the agent wants. */
export function CaseCard({ session, openCase, line }: Props) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const { radicado } = openCase;
  const shown = session.shown?.id === `case-${radicado}`;
  const show = async () =>
    setProblem(await line.ask({ type: "show", session: session.id, ...(shown ? {} : { radicado }) }));
  const close = async () => setProblem(await line.ask({ type: "openCase", session: session.id }));
  return (
    <section class="case-card" aria-label={say("caseCard.title")}>
      <div class="case-card-head">
        <h2 data-testid="open-case">{radicado}</h2>
        <span class="state-word">{openCase.word}</span>
        {openCase.seen && <span class="hint">{say("caseCard.seen")}</span>}
        <button type="button" onClick={close}>
          <Icon name="close" /> {say("caseCard.close")}
        </button>
      </div>
      <p class="read-aloud">{openCase.sentence}</p>
      <dl>
        <div>
          <dt>{say("caseCard.area")}</dt>
          <dd>{openCase.area}</dd>
        </div>
        <div>
          <dt>{say("caseCard.due")}</dt>
          <dd>{openCase.dueText}</dd>
        </div>
        {openCase.answer && (
          <div>
            <dt>{say("caseCard.answer")}</dt>
            <dd>
              {openCase.answer} · {say(openCase.notified ? "caseCard.notified" : "caseCard.notNotified")}
            </dd>
          </div>
        )}
      </dl>
      <details>
        <summary>{say("caseCard.steps")}</summary>
        <ul>
          {openCase.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </details>
      <ProblemNote problem={problem} />
      {!session.customerLeft && (
        <button type="button" onClick={show}>
          <Icon name="screen" /> {say(shown ? "show.stop" : "caseCard.show")}
        </button>
      )}
    </section>
  );
}
