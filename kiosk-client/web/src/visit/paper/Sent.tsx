import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";

/** The program closes it a moment later. */
export function Sent() {
  const t = useWords();
  return (
    <Screen class="calm" title={t("sent.title")}>
      <Picture name="OK" />
      <p role="status">{t("sent.text")}</p>
    </Screen>
  );
}
