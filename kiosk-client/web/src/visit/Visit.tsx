import { useCallback, useState } from "preact/hooks";
import { useDeviceReports } from "../kiosk/devices.ts";
import { KioskProvider, useFirstView, useKiosk } from "../kiosk/Kiosk.tsx";
import { useKeys } from "../parts/keys.ts";
import { useSinglePresses } from "../parts/presses.ts";
import { SpeechProvider } from "../speech/Speech.tsx";
import { SPANISH, Words } from "../words/Words.tsx";
import { RoomProvider } from "./call/Room.tsx";
import { ChooseLanguage } from "./language.ts";
import { Screens } from "./Screens.tsx";
import { WithoutKiosk } from "./WithoutKiosk.tsx";

/** The customer's page. */
export function Visit() {
  const [language, setLanguage] = useState(SPANISH);
  document.documentElement.lang = language.code;
  return (
    <Words.Provider value={language}>
      <ChooseLanguage.Provider value={setLanguage}>
        <SpeechProvider>
          <KioskProvider face="CUSTOMER">
            <Face onOver={useCallback(() => setLanguage(SPANISH), [])} />
          </KioskProvider>
        </SpeechProvider>
      </ChooseLanguage.Provider>
    </Words.Provider>
  );
}

/** A call goes on under the calm screen: two voices need no program between them. */
function Face({ onOver }: { onOver: () => void }) {
  const { phase, link } = useKiosk();
  const view = useFirstView();
  useKeys();
  useSinglePresses();
  useDeviceReports(link, phase);
  const apart = phase !== "live" && <WithoutKiosk phase={phase} />;
  if (!view || phase === "refused" || phase === "replaced") return apart || null;
  return <RoomProvider>{apart || <Screens onOver={onOver} />}</RoomProvider>;
}
