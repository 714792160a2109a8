import { useEffect, useState } from "preact/hooks";
import { link } from "../../office/address";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import type { CaseRow } from "../records";
import { requests } from "../requests";

/** Other cases of the same account or person: the answer may be there already. */
export function RelatedCases({ api, file }: PanelProps) {
  const words = useWords();
  const { say } = words;
  const [related, setRelated] = useState<CaseRow[]>();
  useEffect(() => {
    void requests.related(api, file.radicado).then(({ value }) => value && setRelated(value));
  }, [api, file.radicado]);
  if (!related) return null;
  return (
    <section class="related">
      <h2>{say("panel.relacionados")}</h2>
      {related.length === 0 ? (
        <p class="hint">{say("related.none")}</p>
      ) : (
        <ul>
          {related.map((row) => (
            <li key={row.id}>
              <a href={link("caso", row.radicado)}>{row.radicado}</a>
              <span class="state-word">{words.named("state", row.state, row.stateWord)}</span>
              <span class="under">
                {words.named("kind", row.kind, row.kindWord)} · {words.shortDay(row.filedOn)}
              </span>
              <p>{row.object}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
