import type { DeskSession, Problem, Question } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { answerOf } from "./question";

export const LONGEST_QUESTION = 640;

/** A question of the agent's own, shown large at the kiosk and answered there with ✔ or ✖. */
export function AskPerson({
  session,
  line,
  writing,
}: {
  session: DeskSession;
  line: Line;
  writing: DraftNow;
}) {
  const { say } = useWords();
  const text = writing.draft.question ?? "";
  const [problem, setProblem] = useState<Problem>();
  const ask = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const refused = await line.ask({ type: "ask", session: session.id, kind: "OTRA", text: text.trim() });
    setProblem(refused);
    if (!refused) writing.change({ question: "" });
  };
  return (
    <section class="ask-person" aria-label={say("ask.title")}>
      <h2>{say("ask.title")}</h2>
      {session.question && <Asked session={session} question={session.question} line={line} />}
      <form onSubmit={ask}>
        <Field id="question" label={say("ask.own")} hint={say("ask.hint")}>
          <textarea
            id="question"
            rows={2}
            maxLength={LONGEST_QUESTION}
            aria-describedby="question-hint"
            value={text}
            onInput={({ currentTarget }) => writing.change({ question: currentTarget.value })}
          />
        </Field>
        <ProblemNote problem={problem} />
        <button type="submit" disabled={session.customerLeft}>
          {say("ask.send")}
        </button>
      </form>
    </section>
  );
}

/** What was asked last and what she answered, also after a reload. */
export function Asked({ session, question, line }: { session: DeskSession; question: Question; line: Line }) {
  const { say } = useWords();
  const answer = answerOf(question);
  const withdraw = () => void line.ask({ type: "ask", session: session.id, kind: question.kind });
  return (
    <div class={`asked asked-${answer}`} role="status" data-testid="question">
      <p class="asked-answer">
        <Icon name={answer === "yes" ? "check" : answer === "no" ? "close" : "clock"} />{" "}
        {say(`ask.answer.${answer}`)}
      </p>
      <blockquote>{question.text}</blockquote>
      {answer === "waiting" && (
        <button type="button" onClick={withdraw}>
          {say("ask.withdraw")}
        </button>
      )}
    </div>
  );
}
