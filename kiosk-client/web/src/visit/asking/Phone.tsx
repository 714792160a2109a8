import { useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { NumberPad } from "../../parts/NumberPad.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { numberAloud, sentences } from "../../speech/joining.ts";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import { grouped, LONGEST_PHONE } from "./phone.ts";

/** Asked first, so that whatever breaks later, somebody can call back. */
export function Phone() {
  const t = useWords();
  const { send } = useKiosk();
  const { say } = useSpeech();
  const [digits, setDigits] = useState(useView().phone ?? "");
  const add = (digit: number) => {
    setDigits((before) => (before + digit).slice(0, LONGEST_PHONE));
    void say(numberAloud(digit));
  };
  const erase = () => setDigits((before) => before.slice(0, -1));
  return (
    <Screen
      class="phone"
      back
      title={t("phone.title")}
      say={sentences("phone.title", "phone.hint", "phone.example")}
    >
      <div class="phone-said">
        <p>{t("phone.hint")}</p>
        <output class="digits" aria-label={t("phone.number")}>
          {grouped(digits)}
        </output>
        <p>{t("phone.example")}</p>
        <div class="answers">
          <Choice word="phone.erase" kind="no" icon="erase" onPress={erase} />
          <Choice word="continue" kind="yes" onPress={() => send({ type: "phone", phone: digits })} />
        </div>
      </div>
      <NumberPad onDigit={add} onErase={erase} onEnter={() => send({ type: "phone", phone: digits })} />
    </Screen>
  );
}
