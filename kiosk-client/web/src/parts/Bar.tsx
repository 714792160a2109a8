import type { ComponentChildren } from "preact";
import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import type { Spoken } from "../speech/joining.ts";
import { useSpeech } from "../speech/Speech.tsx";
import { Choice } from "./Choice.tsx";

/** «Volver» is always at the left, help in the middle, «Escuchar» at the right. */
export function Bar({ say, back, children }: { say: Spoken[]; back: boolean; children?: ComponentChildren }) {
  const { press } = useKiosk();
  const { operatorCalled } = useView();
  return (
    <footer class="bar">
      {back && <Choice word="back" icon="back" kind="quiet" onPress={() => press("back")} />}
      <Choice
        class="help"
        word={operatorCalled ? "operatorComing" : "callOperator"}
        icon={operatorCalled ? "bell" : "person"}
        kind="quiet"
        pressed={operatorCalled}
        onPress={() => operatorCalled || press("callOperator")}
      />
      {children}
      {say.length > 0 && <Listen say={say} />}
    </footer>
  );
}

/** Says it again from the start; a touch anywhere stops it. */
function Listen({ say }: { say: Spoken[] }) {
  const speech = useSpeech();
  if (!speech.available) return null;
  return <Choice class="listen" word="listen" icon="sound" kind="quiet" onPress={() => speech.say(say)} />;
}
