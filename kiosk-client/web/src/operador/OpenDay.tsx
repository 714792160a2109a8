import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import { Choice } from "../parts/Choice.tsx";
import { useDigits } from "../parts/digits.ts";
import { NumberPad } from "../parts/NumberPad.tsx";
import { useWords } from "../words/Words.tsx";

const LONGEST_PIN = 8;

/** Who never reached the server has nobody to ask about a PIN yet. */
export function OpenDay() {
  const { kiosk, link } = useView();
  return !kiosk && link.state === "NONE" ? <FirstSignal /> : <Pin />;
}

function FirstSignal() {
  const t = useWords();
  return (
    <section class="open-day" aria-labelledby="open-day">
      <h2 id="open-day">{t("op.firstSignal.title")}</h2>
      <p role="status">{t("op.firstSignal.text")}</p>
    </section>
  );
}

/** A wrong PIN is written anew: nobody sees what was wrong in it. */
function Pin() {
  const t = useWords();
  const { send } = useKiosk();
  const pin = useDigits(LONGEST_PIN);
  const open = async () => {
    if (!(await send({ type: "openDay", pin: pin.typed() }))) pin.clear();
  };
  return (
    <section class="open-day" aria-labelledby="open-day">
      <h2 id="open-day">{t("op.closed.title")}</h2>
      <p>{t("op.closed.text")}</p>
      <output class="pin" aria-label={t("op.pin.digits", { count: pin.shown.length })}>
        {"•".repeat(pin.shown.length)}
      </output>
      <NumberPad onDigit={pin.add} onErase={pin.erase} onEnter={open} />
      <div class="answers">
        <Choice word="op.erase" icon="erase" onPress={pin.erase} />
        <Choice word="op.open" kind="main" icon="day" onPress={open} />
      </div>
    </section>
  );
}
