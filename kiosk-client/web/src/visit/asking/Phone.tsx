import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useDigits } from "../../parts/digits.ts";
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
  const digits = useDigits(LONGEST_PHONE, useView().phone);
  const add = (digit: number) => {
    digits.add(digit);
    void say(numberAloud(digit));
  };
  const go = () => send({ type: "phone", phone: digits.typed() });
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
          {grouped(digits.shown)}
        </output>
        <p>{t("phone.example")}</p>
        <div class="answers">
          <Choice word="phone.erase" kind="no" icon="erase" onPress={digits.erase} />
          <Choice word="continue" kind="yes" onPress={go} />
        </div>
      </div>
      <NumberPad onDigit={add} onErase={digits.erase} onEnter={go} />
    </Screen>
  );
}
