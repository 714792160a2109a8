import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { CheckAnswers } from "./CheckAnswers";
import { type Mend, pqrFrom, toMend } from "./draft";
import { Filed } from "./Filed";
import { PqrForm } from "./PqrForm";
import { useCatalogue } from "./useCatalogue";
import type { DraftNow } from "./useDraft";

interface Props {
  api: Api;
  session: DeskSession;
  writing: DraftNow;
  hasSignal: boolean;
}

/** Write it, read it aloud, file it: three screens of one petition. */
export function PqrPanel({ api, session, writing, hasSignal }: Props) {
  const catalogue = useCatalogue(api);
  const [checking, setChecking] = useState(false);
  const [mend, setMend] = useState<Mend>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const check = () => {
    const missing = toMend(writing.draft);
    setMend(missing);
    setProblem(undefined);
    const first = Object.keys(missing)[0];
    if (first) focusOn(first);
    else setChecking(true);
  };
  const file = async () => {
    setBusy(true);
    const answer = await api.filePqr(session.id, pqrFrom(writing.draft));
    setBusy(false);
    setProblem(answer.problem);
    const field = answer.problem?.field;
    if (!field) return;
    setChecking(false);
    setMend({ [field]: true });
  };

  if (session.pqr) return <Filed pqr={session.pqr} />;
  if (!catalogue) return null;
  return checking ? (
    <CheckAnswers
      session={session}
      draft={writing.draft}
      catalogue={catalogue}
      problem={problem}
      busy={busy}
      onBack={() => setChecking(false)}
      onFile={file}
    />
  ) : (
    <PqrForm
      api={api}
      session={session}
      writing={writing}
      catalogue={catalogue}
      mend={mend}
      problem={problem}
      hasSignal={hasSignal}
      onCheck={check}
    />
  );
}

function focusOn(field: string): void {
  const place = document.getElementById(field);
  (place?.querySelector<HTMLElement>("input") ?? place)?.focus();
}
