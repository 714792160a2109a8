import type { CaseAtDesk, DeskSession, FiledPqr, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { type Api, addresses } from "../api/api";
import type { Line } from "../desk/useDesk";
import { Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useAccount } from "../person/useAccount";
import { Filed } from "../pqr/Filed";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { LONGEST_QUESTION } from "./AskPerson";
import { Findings } from "./Findings";
import { isConfirmed } from "./question";
import { recursoFrom, type Said } from "./recurso";
import { useOutlook } from "./useOutlook";

interface Props {
  api: Api;
  session: DeskSession;
  openCase: CaseAtDesk;
  line: Line;
  writing: DraftNow;
}

/** «No estoy de acuerdo»: the agent writes what she says and reads it aloud, she confirms at the kiosk, it is filed. */
export function RecursoForm({ api, session, openCase, line, writing }: Props) {
  const { say } = useWords();
  const text = writing.draft.recurso ?? "";
  const [said, setSaid] = useState<Said>({ appeal: false, paymentSeen: false });
  const [problem, setProblem] = useState<Problem>();
  const [filed, setFiled] = useState<FiledPqr>();
  const [busy, setBusy] = useState(false);
  const outlook = useOutlook(api, openCase.radicado, said);
  const account = useAccount(api, session);
  const confirmed = isConfirmed(session.question, "LO_DICHO", text);
  const change = (fields: Partial<Said>) => setSaid((now) => ({ ...now, ...fields }));

  const ask = async () =>
    setProblem(await line.ask({ type: "ask", session: session.id, kind: "LO_DICHO", text: text.trim() }));
  const file = async () => {
    setBusy(true);
    const question = confirmed ? session.question?.id : undefined;
    const answer = await api.fileRecurso(session.id, recursoFrom(openCase.radicado, text, said, question));
    setBusy(false);
    setProblem(answer.problem);
    setFiled(answer.value);
  };

  if (filed) return <Filed pqr={filed} />;
  return (
    <section class="recurso" aria-label={say("recurso.title")}>
      <h2>{say("recurso.title")}</h2>
      <Findings outlook={outlook} />
      <Field id="recurso" label={say("recurso.text")} hint={say("recurso.hint")} wide>
        <textarea
          id="recurso"
          rows={4}
          maxLength={LONGEST_QUESTION}
          aria-describedby="recurso-hint"
          value={text}
          onInput={({ currentTarget }) => writing.change({ recurso: currentTarget.value })}
        />
      </Field>
      <label class="tick">
        <input
          type="checkbox"
          checked={said.appeal}
          onChange={({ currentTarget }) => change({ appeal: currentTarget.checked })}
        />
        {say("recurso.appeal")}
      </label>
      {account && account.invoices.length > 0 && (
        <fieldset class="two-columns">
          <legend>{say("recurso.bill")}</legend>
          <Field id="recurso-invoice" label={say("recurso.invoice")}>
            <select
              id="recurso-invoice"
              value={said.invoice ?? ""}
              onChange={({ currentTarget }) => change({ invoice: currentTarget.value || undefined })}
            >
              <option value="">{say("recurso.noInvoice")}</option>
              {account.invoices.map(({ id, period }) => (
                <option key={id} value={id}>
                  {period}
                </option>
              ))}
            </select>
          </Field>
          {said.invoice && (
            <Field id="recurso-disputed" label={say("recurso.disputed")}>
              <input
                id="recurso-disputed"
                inputMode="numeric"
                value={said.disputed ?? ""}
                onInput={({ currentTarget }) =>
                  change({ disputed: currentTarget.value.replace(/\D/g, "") || undefined })
                }
              />
            </Field>
          )}
          {said.invoice && (
            <label class="tick">
              <input
                type="checkbox"
                checked={said.paymentSeen}
                onChange={({ currentTarget }) => change({ paymentSeen: currentTarget.checked })}
              />
              {say("recurso.paymentSeen")}
            </label>
          )}
          {said.invoice && (
            <a
              class="button"
              target="_blank"
              rel="noreferrer"
              href={addresses.coupon(openCase.radicado, said.invoice, said.disputed)}
            >
              <Icon name="document" /> {say("recurso.coupon")}
            </a>
          )}
        </fieldset>
      )}
      <ProblemNote problem={problem} />
      <div class="pqr-end">
        {!session.customerLeft && !confirmed && (
          <button type="button" disabled={!text.trim()} onClick={ask}>
            <Icon name="screen" /> {say("recurso.ask")}
          </button>
        )}
        <button
          type="button"
          class={confirmed ? "primary" : ""}
          disabled={busy || !text.trim()}
          onClick={file}
        >
          {say(confirmed ? "recurso.file" : "recurso.fileUnconfirmed")}
        </button>
        <p class={confirmed ? "state good" : "hint"} role="status">
          {say(confirmed ? "recurso.confirmed" : "recurso.notConfirmed")}
        </p>
      </div>
    </section>
  );
}
