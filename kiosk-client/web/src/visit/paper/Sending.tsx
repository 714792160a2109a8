import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";

export interface SendingProps {
  /** So much of it is at the server; undefined as long as it is not safe here. */
  percent?: number | undefined;
}

/** It goes by itself, also when she goes back to the call, and when there is no signal for days. */
export function Sending({ percent }: SendingProps) {
  const t = useWords();
  const { press } = useKiosk();
  const waits = useView().link.state === "NONE";
  return (
    <Screen class="calm" title={title()}>
      <Picture name="bill" />
      {percent !== undefined && (
        <label class="travelled">
          <progress max={100} value={percent} />
          {t("sending.percent", { percent })}
        </label>
      )}
      <p role="status">{t(percent !== undefined && waits ? "sending.waits" : "sending.text")}</p>
      <Choice word="continue" kind="yes" onPress={() => press("closePaper")} />
    </Screen>
  );

  function title() {
    if (percent === undefined) return t("sending.title");
    return waits || percent === 0 ? t("sending.kept") : t("sending.travels");
  }
}
