import { LightSign } from "../casework/LightSign";
import { useWords } from "../words/WordsContext";
import { Flags } from "./Flags";
import type { HandIn } from "./records";

/** Where, when and how to reach her; and what of the time is in doubt. */
export function HandInFacts({ handIn }: { handIn: HandIn }) {
  const { say, moment } = useWords();
  const { row, saidAt } = handIn;
  const { light, due, days, phone, service } = row;
  const facts = [
    [say("handins.where"), `${row.place}, ${row.municipality}`],
    [say("handins.when"), row.presentedAt ? moment(row.presentedAt) : undefined],
    [say("handins.saidAt"), row.flags.includes("CLOCK") && saidAt ? moment(saidAt) : undefined],
    [say("handins.firstAt"), moment(row.firstAt)],
    [say("pqr.service"), service && say(`service.${service}`)],
  ].filter(([, fact]) => fact);
  return (
    <section>
      <h2>{say("handins.facts")}</h2>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <div>
          <dt>{say("handins.phone")}</dt>
          <dd>{phone ? <a href={`tel:${phone}`}>{phone}</a> : say("handins.noPhone")}</dd>
        </div>
      </dl>
      <p class="signs">
        {light && due && (
          <LightSign date={{ light, by: due, ...(days === undefined ? {} : { days }) }} large />
        )}
        <Flags row={row} />
      </p>
    </section>
  );
}
