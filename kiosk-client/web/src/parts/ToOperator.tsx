import { useWords } from "../words/Words.tsx";
import { Icon } from "./Icon.tsx";

/** At a kiosk with one screen the operator's page is one press away, while nobody is in attention. */
export function ToOperator() {
  const t = useWords();
  return (
    <a class="choice choice-quiet" href={`/operador/${location.hash}`}>
      <Icon name="day" />
      <span>{t("op.goToOperator")}</span>
    </a>
  );
}
