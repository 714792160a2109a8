import { described, Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import { type AnswerView, missingIn, type Typed } from "./records";

interface Props {
  view: AnswerView;
  typed: Typed;
  disabled: boolean;
  onChange: (typed: Typed) => void;
}

/** What is written freely; a mandatory block cannot be taken away. */
export function Blocks({ view, typed, disabled, onChange }: Props) {
  const { say } = useWords();
  return (
    <>
      {view.blocks.map(({ code, title, mandatory }) => {
        const id = `answer-${code}`;
        const mend = missingIn(view, code);
        const hint = say(mandatory ? "answer.needed" : "answer.optional");
        return (
          <Field key={code} id={id} label={title} hint={hint} mend={mend} wide>
            <textarea
              {...described(id, hint, mend)}
              rows={5}
              maxLength={20_000}
              disabled={disabled}
              value={typed.blocks[code] ?? ""}
              onInput={({ currentTarget }) =>
                onChange({ ...typed, blocks: { ...typed.blocks, [code]: currentTarget.value } })
              }
            />
          </Field>
        );
      })}
    </>
  );
}
