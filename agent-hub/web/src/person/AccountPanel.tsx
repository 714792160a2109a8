import type { Shown } from "@ventanilla/contract";
import type { Account } from "../api/records";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { isShown } from "./account";

interface Props {
  account: Account;
  /** The bill that the kiosk shows now. */
  shown: Shown | undefined;
  onSeeInvoice: (invoice: string) => void;
}

export function AccountPanel({ account, shown, onSeeInvoice }: Props) {
  const { say, money } = useWords();
  return (
    <section class="account">
      <h2>
        {say("account.balance")} <strong class="balance">{money(account.balance)}</strong>
      </h2>
      <table>
        <caption class="unseen">{say("account.invoices")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("account.period")}</th>
            <th scope="col">{say("account.consumption")}</th>
            <th scope="col" class="number">
              {say("account.amount")}
            </th>
            <th scope="col">{say("account.due")}</th>
            <th scope="col">
              <span class="unseen">{say("account.see")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {account.invoices.map((invoice) => (
            <tr key={invoice.id}>
              <th scope="row">{invoice.period}</th>
              <td>{invoice.consumption}</td>
              <td class="number">{money(invoice.amount)}</td>
              <td>
                {invoice.paid ? (
                  <span class="state good">
                    <Icon name="check" /> {say("account.paid")}
                  </span>
                ) : (
                  invoice.dueText
                )}
              </td>
              <td>
                <button
                  type="button"
                  class="small"
                  aria-label={say("account.seeOf", { period: invoice.period })}
                  onClick={() => onSeeInvoice(invoice.id)}
                >
                  <Icon name={isShown(shown, invoice.id) ? "screen" : "eye"} /> {say("account.see")}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
