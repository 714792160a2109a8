import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { RadicadoNumber } from "../radicado/RadicadoNumber.tsx";

/** The program wipes by itself a moment later; her number stays in sight until then. */
export function Goodbye() {
  const t = useWords();
  const { press } = useKiosk();
  const { session } = useView();
  return (
    <Screen
      class="calm"
      title={t("goodbye.title")}
      say={sentences("goodbye.title", "goodbye.safe", "goodbye.wiped")}
    >
      <Picture name="goodbye" />
      {session?.pqr && (
        <p>
          {t("radicado.yours")} <RadicadoNumber radicado={session.pqr.radicado} />
        </p>
      )}
      <p>{t("goodbye.safe")}</p>
      <p>{t("goodbye.wiped")}</p>
      <Choice word="goodbye.done" kind="yes" onPress={() => press("finish")} />
    </Screen>
  );
}
