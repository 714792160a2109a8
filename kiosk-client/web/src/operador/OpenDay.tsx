import { useState } from "preact/hooks";
import { useKiosk } from "../kiosk/Kiosk.tsx";
import { Choice } from "../parts/Choice.tsx";
import { NumberPad } from "../parts/NumberPad.tsx";
import { useWords } from "../words/Words.tsx";

const LONGEST_PIN = 8;

/** A wrong PIN is written anew: nobody sees what was wrong in it. */
export function OpenDay() {
  const t = useWords();
  const { send } = useKiosk();
  const [pin, setPin] = useState("");
  const open = async () => {
    if (!(await send({ type: "openDay", pin }))) setPin("");
  };
  const erase = () => setPin((before) => before.slice(0, -1));
  return (
    <section class="open-day" aria-labelledby="open-day">
      <h2 id="open-day">{t("op.closed.title")}</h2>
      <p>{t("op.closed.text")}</p>
      <output class="pin" aria-label={t("op.pin.digits", { count: pin.length })}>
        {"•".repeat(pin.length)}
      </output>
      <NumberPad
        onDigit={(digit) => setPin((before) => (before + digit).slice(0, LONGEST_PIN))}
        onErase={erase}
        onEnter={open}
      />
      <div class="answers">
        <Choice word="op.erase" icon="erase" onPress={erase} />
        <Choice word="op.open" kind="main" icon="day" onPress={open} />
      </div>
    </section>
  );
}
