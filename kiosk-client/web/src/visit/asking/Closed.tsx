import { useView } from "../../kiosk/Kiosk.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { ToOperator } from "../../parts/ToOperator.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";

export function Closed() {
  const t = useWords();
  const { kiosk } = useView();
  return (
    <Screen
      class="calm"
      title={t("closed.title")}
      say={sentences("closed.title", "closed.text")}
      left={<ToOperator />}
    >
      <Picture name="closed" />
      <p>{t("closed.text")}</p>
      {kiosk && <p>{t("phoneLine", { phone: kiosk.phoneLine })}</p>}
    </Screen>
  );
}
