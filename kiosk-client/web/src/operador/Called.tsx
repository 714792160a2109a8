import { useKiosk } from "../kiosk/Kiosk.tsx";
import { Choice } from "../parts/Choice.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/Words.tsx";

export function Called() {
  const t = useWords();
  const { press } = useKiosk();
  return (
    <section class="called" role="alert">
      <Icon name="bell" />
      <div>
        <h2>{t("op.called.title")}</h2>
        <p>{t("op.called.text")}</p>
      </div>
      <Choice word="op.called.came" kind="yes" onPress={() => press("operatorCame")} />
    </section>
  );
}
