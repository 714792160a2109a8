import { useState } from "preact/hooks";
import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import { Ask } from "../parts/Ask.tsx";
import { Choice } from "../parts/Choice.tsx";
import { useWords } from "../words/Words.tsx";

export function Today() {
  const t = useWords();
  const { press } = useKiosk();
  const { step, day } = useView();
  const [closing, setClosing] = useState(false);
  const free = step === "IDLE";
  return (
    <section class="today" aria-labelledby="now">
      <h2 id="now">{t("op.now")}</h2>
      <p class="now" data-testid="attention" role="status">
        {t(`op.step.${step}`)}
      </p>
      {free ? (
        <Choice word="op.start" kind="main" icon="person" onPress={() => press("startAttention")} />
      ) : (
        <p>{t("op.busy")}</p>
      )}
      <a class="choice choice-plain" href={`/${location.hash}`}>
        <span>{t("op.goToCustomer")}</span>
      </a>
      <p class="count">
        {t("op.today")}: <strong data-testid="attentions">{day?.attentions ?? 0}</strong>
      </p>
      {free && <Choice word="op.closeDay" kind="quiet" icon="closeDay" onPress={() => setClosing(true)} />}
      {closing && (
        <Ask
          silent
          title="op.closeDay.title"
          text="op.closeDay.text"
          yes="op.closeDay.yes"
          no="op.closeDay.no"
          onYes={() => press("closeDay").then(() => setClosing(false))}
          onNo={() => setClosing(false)}
        />
      )}
    </section>
  );
}
