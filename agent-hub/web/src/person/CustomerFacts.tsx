import type { CustomerCard } from "@ventanilla/contract";
import { useWords } from "../words/WordsContext";

export function CustomerFacts({ customer, onChange }: { customer: CustomerCard; onChange: () => void }) {
  const { say } = useWords();
  const relation = say(customer.known ? `relation.${customer.relation}` : "person.unknown");
  const facts = [
    [say("person.relation"), relation],
    [say("pqr.document"), customer.document],
    [say("pqr.account"), customer.account],
    [say("person.address"), customer.address],
  ] as const;
  return (
    <section class="customer-facts">
      <dl>
        {facts.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <button type="button" class="small" onClick={onChange}>
        {say("person.change")}
      </button>
    </section>
  );
}
