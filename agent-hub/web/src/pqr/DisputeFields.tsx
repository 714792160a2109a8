import type { DeskSession } from "@ventanilla/contract";
import type { Api } from "../api/api";
import { Field } from "../page/Field";
import { useAccount } from "../person/useAccount";
import { useWords } from "../words/WordsContext";
import type { DraftNow } from "./useDraft";

interface Props {
  api: Api;
  session: DeskSession;
  writing: DraftNow;
}

const hint = (id: string, shown: boolean) => (shown ? { "aria-describedby": `${id}-hint` } : {});

/** The sum that a claim disputes: billing is told not to cut the service for it. */
export function DisputeFields({ api, session, writing }: Props) {
  const { say, money } = useWords();
  const account = useAccount(api, session);
  const { disputed = "", disputedInvoice = "", account: number } = writing.draft;
  const homeless = disputed !== "" && !number?.trim();
  return (
    <fieldset class="two-columns">
      <legend>{say("dispute.title")}</legend>
      <Field
        id="disputed"
        label={say("dispute.sum")}
        hint={disputed ? money(Number(disputed)) : say("dispute.hint")}
        mend={homeless ? say("dispute.noAccount") : undefined}
      >
        <input
          id="disputed"
          {...hint("disputed", true)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={13}
          value={disputed}
          onInput={({ currentTarget }) =>
            writing.change({ disputed: currentTarget.value.replace(/\D/g, "").replace(/^0+/, "") })
          }
        />
      </Field>
      {disputed &&
        (account && account.invoices.length > 0 ? (
          <Field id="disputed-invoice" label={say("dispute.invoice")}>
            <select
              id="disputed-invoice"
              value={disputedInvoice}
              onChange={({ currentTarget }) => writing.change({ disputedInvoice: currentTarget.value })}
            >
              <option value="">{say("dispute.whole")}</option>
              {account.invoices.map(({ id, period, amount }) => (
                <option key={id} value={id}>
                  {period} · {money(amount)}
                </option>
              ))}
            </select>
          </Field>
        ) : (
          <Field id="disputed-invoice" label={say("dispute.invoiceTyped")}>
            <input
              id="disputed-invoice"
              autoComplete="off"
              maxLength={40}
              value={disputedInvoice}
              onInput={({ currentTarget }) => writing.change({ disputedInvoice: currentTarget.value })}
            />
          </Field>
        ))}
    </fieldset>
  );
}
