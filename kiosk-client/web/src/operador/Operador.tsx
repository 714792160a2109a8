import { useDeviceReports } from "../kiosk/devices.ts";
import { KioskProvider, useFirstView, useKiosk } from "../kiosk/Kiosk.tsx";
import { useWords } from "../words/Words.tsx";
import { Desk } from "./Desk.tsx";

/** The operator's page: states, never content. */
export function Operador() {
  return (
    <KioskProvider face="OPERATOR">
      <Face />
    </KioskProvider>
  );
}

function Face() {
  const t = useWords();
  const { phase, link } = useKiosk();
  const view = useFirstView();
  useDeviceReports(link, phase);
  if (phase === "live" && view) return <Desk />;
  const word = phase === "live" ? "starting" : phase;
  return (
    <main class="op op-apart">
      <h1>{t(`${word}.title`)}</h1>
      <p role="status">{t(`${word}.text`)}</p>
    </main>
  );
}
