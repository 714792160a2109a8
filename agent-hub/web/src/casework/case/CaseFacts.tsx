import { addresses } from "../../api/api";
import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { CaseView } from "../records";

/** What she asks, why, and who she is. */
export function CaseFacts({ file }: { file: CaseView }) {
  const words = useWords();
  const { say } = words;
  const { content } = file;
  const facts: [string, string | undefined][] = [
    [say("fact.name"), content.name ?? say("cases.nobody")],
    [say("fact.document"), content.document],
    [say("fact.representative"), content.representative],
    [say("fact.account"), content.account],
    [say("fact.address"), content.address],
    [say("fact.email"), content.email],
    [say("fact.causal"), file.causalName ?? file.causal],
    [say("fact.area"), file.area],
    [say("fact.filed"), words.moment(file.filedAt)],
    [say("fact.place"), file.receivedAt],
    [say("fact.official"), file.receivedBy],
    [say("fact.missing"), file.missing.length > 0 ? file.missing.join(", ") : undefined],
    [say("fact.term"), file.term.citation],
  ];
  return (
    <>
      <section class="petition">
        <h2>{say("fact.object")}</h2>
        <p class="said">{content.object}</p>
        {content.reasons && (
          <>
            <h2>{say("fact.reasons")}</h2>
            <p class="said">{content.reasons}</p>
          </>
        )}
      </section>
      <section class="facts">
        <h2>{say("case.facts")}</h2>
        <dl>
          {facts.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        <p>
          <a href={addresses.constancia(file.radicado, "a4")} target="_blank" rel="noreferrer">
            <Icon name="document" /> {say("fact.constancia")}
          </a>
        </p>
      </section>
    </>
  );
}
