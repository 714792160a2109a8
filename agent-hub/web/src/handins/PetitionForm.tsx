import type { Problem } from "@ventanilla/contract";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { NewPqr } from "../api/records";
import { Choices } from "../page/Choices";
import { ProblemNote } from "../page/ProblemNote";
import { CauseField } from "../pqr/CauseField";
import { pqrFrom, toMend } from "../pqr/draft";
import { LanguageField } from "../pqr/LanguageField";
import { PersonFields } from "../pqr/PersonFields";
import { TextInput } from "../pqr/TextInput";
import { useCatalogue } from "../pqr/useCatalogue";
import { useWords } from "../words/WordsContext";
import type { KeptDraft } from "./useKeptDraft";

interface Props {
  api: Api;
  writing: KeptDraft;
  problem: Problem | undefined;
  /** What this form asks beside the petition: it stands first. */
  children?: ComponentChildren;
  onFile: (pqr: NewPqr) => Promise<void>;
}

/** The petition as somebody writes it who was not there: the same questions as at the desk. */
export function PetitionForm({ api, writing, problem, children, onFile }: Props) {
  const { say } = useWords();
  const catalogue = useCatalogue(api);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const { draft, change } = writing;
  const mend = tried ? toMend(draft) : {};
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    const first = Object.keys(toMend(draft))[0];
    if (first) return focusOn(first);
    setBusy(true);
    await onFile(pqrFrom(draft));
    setBusy(false);
  };
  if (!catalogue) return null;
  const choices = (of: { code: string; name: string }[]) =>
    of.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form class="pqr petition" onSubmit={submit} noValidate>
      {children}
      {(["kind", "service"] as const).map((field) => (
        <Choices
          key={field}
          name={field}
          label={say(`pqr.${field}`)}
          choices={choices(catalogue[`${field}s`])}
          chosen={draft[field]}
          onChoose={(value) =>
            change(field === "service" ? { service: value as never, causal: "" } : { kind: value })
          }
          mend={mend[field] && say(`pqr.${field}.mend`)}
        />
      ))}
      {draft.service && (
        <CauseField
          key={draft.service}
          causes={catalogue.causales[draft.service] ?? []}
          chosen={draft.causal}
          onChoose={(causal) => change({ causal })}
        />
      )}
      <LanguageField languages={catalogue.languages} writing={writing} />
      <TextInput field="object" writing={writing} rows={3} mend={mend.object && say("pqr.object.mend")} />
      <TextInput field="reasons" writing={writing} rows={4} />
      <PersonFields writing={writing} mend={mend} />
      <ProblemNote problem={problem} />
      <p>
        <button type="submit" class="primary" disabled={busy}>
          {say("handins.file")}
        </button>
      </p>
    </form>
  );
}

function focusOn(field: string): void {
  const place = document.getElementById(field);
  (place?.querySelector<HTMLElement>("input") ?? place)?.focus();
}
