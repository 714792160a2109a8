import type { DeskSession, Outcome, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { ClosingNote } from "./ClosingNote";
import { OutcomeChoices } from "./OutcomeChoices";
import { ResolvedAnswer } from "./ResolvedAnswer";

interface Props {
  session: DeskSession;
  writing: DraftNow;
  line: Line;
  /** Chosen, not yet said: the person is asked only when the agent is sure. */
  chosen: Outcome | undefined;
  onChoose: (outcome: Outcome) => void;
}

/** How it ended, whether it helped, and two lines for whoever comes next. */
export function ClosingPanel({ session, writing, line, chosen, onChoose }: Props) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const outcome = chosen ?? session.outcome;
  const give = async () => {
    if (outcome) setProblem(await line.ask({ type: "outcome", session: session.id, outcome }));
  };
  const finish = async () => {
    const note = (writing.draft.note ?? "").trim();
    setProblem(await line.ask({ type: "finish", session: session.id, note }));
  };
  return (
    <section class="closing">
      <OutcomeChoices chosen={outcome} filed={session.pqr !== undefined} onChoose={onChoose} />
      {outcome && outcome !== session.outcome && (
        <button type="button" class="primary" id="give-outcome" onClick={give}>
          {say(
            session.outcome ? "closing.correct" : session.customerLeft ? "closing.giveLeft" : "closing.give",
          )}
        </button>
      )}
      {session.outcome && (
        <>
          <ResolvedAnswer session={session} />
          <ClosingNote writing={writing} onFinish={finish} />
        </>
      )}
      <ProblemNote problem={problem} />
    </section>
  );
}
