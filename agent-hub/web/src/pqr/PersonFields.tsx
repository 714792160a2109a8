import { useWords } from "../words/WordsContext";
import type { Mend } from "./draft";
import { TextInput, type TypedField } from "./TextInput";
import type { DraftNow } from "./useDraft";

const PERSON: readonly TypedField[] = ["name", "document", "account", "address", "email", "representative"];

/** Who petitions, as far as it was said: nothing of it is needed to file (Ley 1755/2015 art. 15). */
export function PersonFields({ writing, mend }: { writing: DraftNow; mend: Mend }) {
  const { say } = useWords();
  return (
    <fieldset class="two-columns">
      <legend>{say("pqr.person")}</legend>
      {PERSON.map((field) => (
        <TextInput
          key={field}
          field={field}
          writing={writing}
          mend={field === "email" && mend.email ? say("pqr.email.mend") : undefined}
        />
      ))}
    </fieldset>
  );
}
