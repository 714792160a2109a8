import { useEffect, useState } from "preact/hooks";
import type { Api } from "../../api/api";
import { described, Field } from "../../page/Field";
import { useWords } from "../../words/WordsContext";

interface Interpreter {
  id: string;
  languageName: string;
  name: string;
  phone: string;
  place: string;
}

interface Props {
  api: Api;
  value: string;
  mend: string | undefined;
  onChange: (value: string) => void;
}

/** Who translated it: the directory, with the phone to call. */
export function InterpreterField({ api, value, mend, onChange }: Props) {
  const { say } = useWords();
  const [all, setAll] = useState<readonly Interpreter[]>([]);
  useEffect(() => {
    void api.read<Interpreter[]>("/casework/interpreters").then((answer) => setAll(answer.value ?? []));
  }, [api]);
  return (
    <Field id="move-interpreter" label={say("moves.field.interpreter")} mend={mend}>
      <select
        {...described("move-interpreter", undefined, mend)}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{say("moves.pick")}</option>
        {all.map(({ id, languageName, name, phone, place }) => (
          <option key={id} value={id}>
            {`${languageName}: ${name}, ${phone} (${place})`}
          </option>
        ))}
      </select>
    </Field>
  );
}
