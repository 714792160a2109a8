import type { DeskSession, Problem } from "@ventanilla/contract";
import type { Api } from "../api/api";
import type { Catalogue } from "../api/records";
import { Choices } from "../page/Choices";
import { later } from "../page/later";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { CauseField } from "./CauseField";
import { type Mend, mayDispute } from "./draft";
import { LanguageField } from "./LanguageField";
import { PagesTicked } from "./PagesTicked";
import { PersonFields } from "./PersonFields";
import { SavedNote } from "./SavedNote";
import { TextInput } from "./TextInput";
import type { DraftNow } from "./useDraft";

// Only a claim has a sum in it.
const { Later: DisputeFields } = later(async () => (await import("./DisputeFields")).DisputeFields);

interface Props {
  api: Api;
  session: DeskSession;
  writing: DraftNow;
  catalogue: Catalogue;
  mend: Mend;
  problem: Problem | undefined;
  hasSignal: boolean;
  onCheck: () => void;
}

export function PqrForm({ api, session, writing, catalogue, mend, problem, hasSignal, onCheck }: Props) {
  const { say, part } = useWords();
  const { draft, change } = writing;
  const submit = (event: Event) => {
    event.preventDefault();
    onCheck();
  };
  const choices = (of: Catalogue["kinds"]) => of.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form class="pqr" onSubmit={submit} noValidate>
      <Choices
        name="kind"
        label={say("pqr.kind")}
        choices={choices(catalogue.kinds)}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
        mend={mend.kind && !draft.kind ? say("pqr.kind.mend") : undefined}
      />
      <Choices
        name="service"
        label={say("pqr.service")}
        choices={choices(catalogue.services)}
        chosen={draft.service}
        onChoose={(service) => change({ service, causal: "" })}
        mend={mend.service && !draft.service ? say("pqr.service.mend") : undefined}
      />
      <CauseField
        key={draft.service}
        causes={catalogue.causales[draft.service ?? ""] ?? []}
        chosen={draft.causal}
        onChoose={(causal) => change({ causal })}
      />
      <LanguageField languages={catalogue.languages} writing={writing} />
      <TextInput
        field="object"
        writing={writing}
        rows={3}
        mend={mend.object && !draft.object?.trim() ? say("pqr.object.mend") : undefined}
      />
      <TextInput field="reasons" writing={writing} rows={4} />
      {mayDispute(draft) && part === "desk" && (
        <DisputeFields api={api} session={session} writing={writing} />
      )}
      <PersonFields writing={writing} mend={mend} />
      <PagesTicked session={session} writing={writing} />
      <ProblemNote problem={problem} />
      <div class="pqr-end">
        <button type="submit" class="primary">
          {say("pqr.check")}
        </button>
        <SavedNote saved={writing.saved} hasSignal={hasSignal} />
      </div>
    </form>
  );
}
