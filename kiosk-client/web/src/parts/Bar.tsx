import type { ComponentChildren } from "preact";
import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import type { Spoken } from "../speech/joining.ts";
import { useSpeech } from "../speech/Speech.tsx";
import { Choice } from "./Choice.tsx";

export interface BarProps {
  say: Spoken[];
  back: boolean;
  /** What this screen holds at the left, beside «Volver», and at the right corner. */
  left?: ComponentChildren;
  right?: ComponentChildren;
}

/** «Volver» is always at the left, help and «Escuchar» always at the right. */
export function Bar({ say, back, left, right }: BarProps) {
  const { press } = useKiosk();
  const { operatorCalled } = useView();
  return (
    <footer class="bar">
      {back && <Choice word="back" icon="back" kind="quiet" onPress={() => press("back")} />}
      {left}
      <Choice
        class="help"
        word={operatorCalled ? "operatorComing" : "callOperator"}
        icon={operatorCalled ? "bell" : "person"}
        kind="quiet"
        pressed={operatorCalled}
        onPress={() => operatorCalled || press("callOperator")}
      />
      {say.length > 0 && <Listen say={say} />}
      {right}
    </footer>
  );
}

/** Says it again from the start; a touch anywhere stops it. */
function Listen({ say }: { say: Spoken[] }) {
  const speech = useSpeech();
  if (!speech.available) return null;
  return <Choice class="listen" word="listen" icon="sound" kind="quiet" onPress={() => speech.say(say)} />;
}
