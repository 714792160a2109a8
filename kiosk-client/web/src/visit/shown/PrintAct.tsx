import { useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useWords } from "../../words/Words.tsx";

/** Her copy, once: whoever stands by the printer need not see it a second time. */
export function PrintAct() {
  const t = useWords();
  const { send } = useKiosk();
  const { devices } = useView();
  const [printing, setPrinting] = useState(false);
  if (devices.printer !== "READY") return null;
  const print = async () => {
    setPrinting(true);
    if (!(await send({ type: "printAct" }))) setPrinting(false);
  };
  return printing ? (
    <p class="printed" role="status">
      {t("shown.printed")}
    </p>
  ) : (
    <Choice word="shown.print" icon="print" onPress={print} />
  );
}
