import { link } from "../office/address";
import { useWords } from "../words/WordsContext";
import type { SuiPreflight } from "./records";
import { Mends } from "./Upload";

/** Each leads to its case, where it is mended. */
export function BrokenRows({ seen }: { seen: SuiPreflight }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="sui-broken">
      <h2 id="sui-broken">{say("sui.broken")}</h2>
      {seen.broken > seen.told.length && <p class="hint">{say("sui.more")}</p>}
      <table class="to-mend-rows">
        <thead>
          <tr>
            <th scope="col">{say("sui.radicado")}</th>
            <th scope="col">{say("sui.whose")}</th>
            <th scope="col">{say("sui.mend")}</th>
          </tr>
        </thead>
        <tbody>
          {seen.told.map(({ radicado, channel, mends }) => (
            <tr key={`${channel ?? ""} ${radicado}`}>
              <th scope="row">{channel ? radicado : <a href={link("caso", radicado)}>{radicado}</a>}</th>
              <td>{channel ?? say("sui.ours")}</td>
              <td>
                <Mends mends={mends} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
