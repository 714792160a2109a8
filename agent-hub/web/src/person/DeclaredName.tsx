import { useState } from "preact/hooks";
import type { Person } from "../api/records";
import { described, Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import { declared } from "./person";

/** For who is in no bill: a name is enough to be attended and to file. */
export function DeclaredName({ onIdentify }: { onIdentify: (person: Person) => void }) {
  const { say } = useWords();
  const [name, setName] = useState("");
  const [document, setDocument] = useState("");
  const [mend, setMend] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setMend(!name.trim());
    if (name.trim()) onIdentify(declared(name, document));
  };
  const mending = mend ? say("declared.mend") : undefined;
  return (
    <details class="declared">
      <summary>{say("declared.title")}</summary>
      <form onSubmit={submit} class="two-columns" noValidate>
        <Field id="declared-name" label={say("pqr.name")} mend={mending}>
          <input
            {...described("declared-name", undefined, mending)}
            autoComplete="off"
            maxLength={200}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </Field>
        <Field id="declared-document" label={say("pqr.document")}>
          <input
            id="declared-document"
            autoComplete="off"
            maxLength={40}
            value={document}
            onInput={({ currentTarget }) => setDocument(currentTarget.value)}
          />
        </Field>
        <button type="submit">{say("declared.use")}</button>
      </form>
    </details>
  );
}
