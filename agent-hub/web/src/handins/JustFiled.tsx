import type { FiledPqr } from "@ventanilla/contract";
import { addresses } from "../api/api";
import { link } from "../office/address";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

interface Props {
  pqr: FiledPqr;
  /** Where the number goes out to. */
  phone: string | undefined;
}

/** She is not here: the number goes out to her, and the kiosk's operator can read it out. */
export function JustFiled({ pqr, phone }: Props) {
  const { say } = useWords();
  return (
    <section class="filed" role="status">
      <p class="state good">
        <Icon name="check" /> {say("filed.title")}
      </p>
      <p class="radicado" data-testid="radicado">
        {pqr.radicado}
      </p>
      <dl>
        <div>
          <dt>{say("filed.due")}</dt>
          <dd>
            <strong>{pqr.dueText}</strong>
          </dd>
        </div>
      </dl>
      <p>{phone ? say("handins.told", { phone }) : say("handins.notTold")}</p>
      <p class="buttons">
        <a class="button" href={link("caso", pqr.radicado)}>
          <Icon name="cases" /> {say("handins.toCase")}
        </a>
        <a class="button" href={addresses.constancia(pqr.radicado, "a4")} target="_blank" rel="noreferrer">
          <Icon name="document" /> {say("filed.a4")}
        </a>
      </p>
    </section>
  );
}
