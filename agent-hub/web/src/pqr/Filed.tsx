import type { FiledPqr } from "@ventanilla/contract";
import { addresses } from "../api/api";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

/** What the person takes home, as the agent reads it to her. */
export function Filed({ pqr }: { pqr: FiledPqr }) {
  const { say } = useWords();
  const [year, kind, number] = pqr.radicado.split("-");
  return (
    <section class="filed" role="status">
      <p class="state good">
        <Icon name="check" /> {say("filed.title")}
      </p>
      <p class="radicado" data-testid="radicado">
        {year}-{kind}-<strong>{number}</strong>
      </p>
      <p class="hint">{say("filed.checkDigit", { digit: pqr.checkDigit })}</p>
      <dl>
        <div>
          <dt>{say("filed.filed")}</dt>
          <dd>{pqr.filedText}</dd>
        </div>
        <div>
          <dt>{say("filed.due")}</dt>
          <dd>
            <strong>{pqr.dueText}</strong>
          </dd>
        </div>
      </dl>
      <p>{say("filed.constancia")}</p>
      <p class="buttons">
        <a class="button" href={addresses.constancia(pqr.radicado, "a4")} target="_blank" rel="noreferrer">
          <Icon name="document" /> {say("filed.a4")}
        </a>
        <a class="button" href={addresses.constancia(pqr.radicado, "80mm")} target="_blank" rel="noreferrer">
          <Icon name="document" /> {say("filed.80mm")}
        </a>
      </p>
    </section>
  );
}
