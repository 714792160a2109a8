import type { VisitStep } from "@ventanilla/contract";
import { useView } from "../kiosk/Kiosk.tsx";
import { useRoom } from "../visit/call/Room.tsx";
import { useWords } from "../words/Words.tsx";
import { Icon } from "./Icon.tsx";

/** What is done there needs the other end; everything else goes on without. */
const WAIT: VisitStep[] = ["CLOSED", "WAITING", "CALL", "QUESTION", "RADICADO"];

/** Where one is, and whether there is a signal. Without one: what happens, and the phone. */
export function Strip() {
  const t = useWords();
  const { link, kiosk, step } = useView();
  const { hears } = useRoom().state;
  if (link.state === "NONE")
    return (
      <header class="strip strip-none">
        <Icon name="linkNone" />
        <p role="status">
          <strong>{t(hears ? "link.talk" : WAIT.includes(step) ? "link.gone" : "link.goOn")}</strong>
          <br />
          {step === "WAITING" && `${t("link.kept")} `}
          {kiosk && !hears && t("link.phone", { phone: kiosk.phoneLine })}
        </p>
      </header>
    );
  return (
    <header class="strip">
      <p class="brand">{kiosk?.name ?? t("product")}</p>
      <p class={`signal signal-${link.state}`} role="status">
        <Icon name="link" />
        {t(`link.${link.state}`)}
      </p>
    </header>
  );
}
