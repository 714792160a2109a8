import type { Choice } from "../api/records";
import { Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import type { DraftNow } from "./useDraft";

/** Said in another language it is filed just the same, and translated afterwards. */
export function LanguageField({ languages, writing }: { languages: readonly Choice[]; writing: DraftNow }) {
  const { say } = useWords();
  const hint = writing.draft.language ? say("pqr.language.hint") : undefined;
  return (
    <Field id="language" label={say("pqr.language")} hint={hint}>
      <select
        id="language"
        aria-describedby={hint && "language-hint"}
        value={writing.draft.language ?? ""}
        onChange={({ currentTarget }) => writing.change({ language: currentTarget.value })}
      >
        <option value="">{say("pqr.language.spanish")}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
