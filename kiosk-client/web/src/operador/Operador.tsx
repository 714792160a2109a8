import operator from "../../messages/operador.es-CO.json";
import { useDeviceReports } from "../kiosk/devices.ts";
import { KioskProvider, useFirstView, useKiosk } from "../kiosk/Kiosk.tsx";
import { type Language, SPANISH, useWords, Words } from "../words/Words.tsx";
import { Desk } from "./Desk.tsx";

const HERS: Language = { ...SPANISH, messages: { ...SPANISH.messages, ...operator } };

/** The operator's page: states, never content. */
export function Operador() {
  return (
    <Words.Provider value={HERS}>
      <KioskProvider face="OPERATOR">
        <Face />
      </KioskProvider>
    </Words.Provider>
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
