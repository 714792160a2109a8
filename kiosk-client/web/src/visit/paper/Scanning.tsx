import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";

export function Scanning() {
  const t = useWords();
  return (
    <Screen class="calm" title={t("scanning.title")}>
      <Picture name="bill" />
      <p role="status">{t("scanning.text")}</p>
    </Screen>
  );
}
