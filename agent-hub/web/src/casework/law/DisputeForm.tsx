import { useState } from "preact/hooks";
import { Dialog } from "../../page/Dialog";
import { described, Field } from "../../page/Field";
import { useWords } from "../../words/WordsContext";
import { ActProblem } from "../ActProblem";
import type { PanelProps } from "../panels";
import { useAct } from "../useAct";
import type { Dispute } from "./dispute";

interface Props extends PanelProps {
  dispute: Dispute;
  /** With what stands now, when something was changed. */
  onDone: (now?: Dispute) => void;
}

/** Says, corrects or lifts the sum; billing is told by itself. */
export function DisputeForm({ api, file, onChange, dispute, onDone }: Props) {
  const { say, money } = useWords();
  const acting = useAct<Dispute>(file, onChange);
  const [amount, setAmount] = useState(dispute.amount?.toString() ?? "");
  const [invoice, setInvoice] = useState(dispute.invoice ?? "");
  const [mend, setMend] = useState(false);
  const [lifting, setLifting] = useState(false);
  const path = `/casework/cases/${file.radicado}/dispute`;

  const act = async (send: (version: number) => ReturnType<typeof api.write<Dispute>>) => {
    let now: Dispute | undefined;
    const done = await acting.act(async (version) => {
      const answer = await send(version);
      now = answer.value;
      return answer;
    });
    if (done) onDone(now);
    return done;
  };
  const save = () =>
    act((version) =>
      api.write<Dispute>("PUT", path, {
        version,
        amount: Number(amount),
        ...(invoice.trim() ? { invoice: invoice.trim() } : {}),
      }),
    );
  const lift = () => {
    setLifting(false);
    return act((version) => api.write<Dispute>("POST", `${path}/lift`, { version }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setMend(!Number(amount));
    if (Number(amount)) void save();
    else document.getElementById("dispute-amount")?.focus();
  };
  const toMend = mend && !Number(amount) ? say("disputed.amount.mend") : undefined;
  const hint = Number(amount) ? money(Number(amount)) : undefined;
  return (
    <form class="dispute-form" onSubmit={submit} noValidate>
      <Field id="dispute-amount" label={say("disputed.amount")} hint={hint} mend={toMend}>
        <input
          {...described("dispute-amount", hint, toMend)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={13}
          value={amount}
          onInput={({ currentTarget }) => setAmount(currentTarget.value.replace(/\D/g, ""))}
        />
      </Field>
      <Field id="dispute-invoice" label={say("disputed.invoice")}>
        <input
          id="dispute-invoice"
          autoComplete="off"
          maxLength={40}
          value={invoice}
          onInput={({ currentTarget }) => setInvoice(currentTarget.value)}
        />
      </Field>
      <ActProblem {...acting} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={acting.busy}>
          {say("disputed.save")}
        </button>
        {dispute.amount !== undefined && (
          <button type="button" disabled={acting.busy} onClick={() => setLifting(true)}>
            {say("disputed.lift")}
          </button>
        )}
        <button type="button" onClick={() => onDone()}>
          {say("back")}
        </button>
      </div>
      {lifting && (
        <Dialog label={say("disputed.lift")} class="narrow" onClose={() => setLifting(false)}>
          <h2>{say("disputed.lift")}</h2>
          <p>{say("disputed.lift.sure")}</p>
          <div class="buttons">
            <button type="button" onClick={() => setLifting(false)}>
              {say("back")}
            </button>
            <button type="button" class="danger solid" onClick={() => void lift()}>
              {say("moves.sure")}
            </button>
          </div>
        </Dialog>
      )}
    </form>
  );
}
