import type { DeskSession, Problem } from "@ventanilla/contract";
import { useEffect, useRef } from "preact/hooks";
import type { Catalogue, Choice } from "../api/records";
import { ProblemNote } from "../page/ProblemNote";
import { pagesOf } from "../papers/pages";
import { useWords } from "../words/WordsContext";
import { named } from "./causes";
import { type Draft, disputedIn } from "./draft";

interface Props {
  session: DeskSession;
  draft: Draft;
  catalogue: Catalogue;
  problem: Problem | undefined;
  busy: boolean;
  onBack: () => void;
  onFile: () => void;
}

/** A spoken petition is what the person hears read and says yes to. */
export function CheckAnswers({ session, draft, catalogue, problem, busy, onBack, onFile }: Props) {
  const { say, count, money } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const find = (choices: Choice[] | undefined, code: string | undefined) =>
    choices?.find((choice) => choice.code === code);
  const cause = find(catalogue.causales[draft.service ?? ""], draft.causal);
  const pages = pagesOf(session).filter(({ id }) => draft.pages?.includes(id));
  const { disputed, disputedInvoice } = disputedIn(draft);
  const answers = [
    [say("pqr.kind"), find(catalogue.kinds, draft.kind)?.name],
    [say("pqr.service"), find(catalogue.services, draft.service)?.name],
    [say("pqr.causal"), cause && named(cause)],
    [say("pqr.language"), find(catalogue.languages, draft.language)?.name],
    [say("pqr.object"), draft.object],
    [say("pqr.reasons"), draft.reasons],
    [say("dispute.said"), disputed && [money(disputed), disputedInvoice].filter(Boolean).join(" · ")],
    [say("pqr.name"), draft.name],
    [say("pqr.document"), draft.document],
    [say("pqr.account"), draft.account],
    [say("pqr.address"), draft.address],
    [say("pqr.email"), draft.email],
    [say("pqr.representative"), draft.representative],
    [say("pqr.pages"), pages.length > 0 ? count("pqr.pagesTicked", pages.length) : undefined],
  ].filter(([, answer]) => answer && String(answer).trim());

  return (
    <section class="check-answers">
      <h2 tabIndex={-1} ref={title}>
        {say("check.title")}
      </h2>
      <p class="read-aloud">{say("check.readAloud")}</p>
      <dl>
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <ProblemNote problem={problem} />
      <div class="pqr-end">
        <button type="button" onClick={onBack}>
          {say("check.mend")}
        </button>
        <button type="button" class="primary" disabled={busy} onClick={onFile}>
          {say(busy ? "check.filing" : "check.file")}
        </button>
      </div>
    </section>
  );
}
