import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";

/** It goes by itself, also when she goes back to the call. */
export function Sending() {
  const t = useWords();
  const { press } = useKiosk();
  const { link } = useView();
  return (
    <Screen class="calm" title={t("sending.title")}>
      <Picture name="bill" />
      <p role="status">{t(link.state === "NONE" ? "sending.waits" : "sending.text")}</p>
      <Choice word="continue" kind="yes" onPress={() => press("closePaper")} />
    </Screen>
  );
}
