import { useState } from "preact/hooks";
import type { ControlQuestion } from "../api/records";
import { useWords } from "../words/WordsContext";

const NEEDED = 2;

interface Props {
  questions: ControlQuestion[];
  onVerified: () => void;
}

/** Asked aloud. The answers are for the agent's eyes and are never shown at the kiosk. */
export function ControlQuestions({ questions, onVerified }: Props) {
  const { say } = useWords();
  const [right, setRight] = useState<ReadonlySet<number>>(new Set());
  const needed = Math.min(NEEDED, questions.length);
  const toggle = (index: number) => {
    const next = new Set(right);
    if (!next.delete(index)) next.add(index);
    setRight(next);
  };
  return (
    <fieldset class="questions">
      <legend>{say("questions.ask")}</legend>
      {questions.map(({ question, answer }, index) => (
        <label key={question} class="control-question">
          <input type="checkbox" checked={right.has(index)} onChange={() => toggle(index)} />
          <span>
            {question} <strong>{answer}</strong>
          </span>
        </label>
      ))}
      <button type="button" disabled={right.size < needed} onClick={onVerified}>
        {say("questions.verified")}
      </button>
    </fieldset>
  );
}
