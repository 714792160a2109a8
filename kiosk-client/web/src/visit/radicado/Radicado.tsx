import type { FiledPqr } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { dateAloud, numberAloud, radicadoAloud, type Spoken, sentences } from "../../speech/joining.ts";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import { useRoom } from "../call/Room.tsx";
import { Printing } from "./Printing.tsx";
import { Qr } from "./Qr.tsx";
import { RadicadoNumber } from "./RadicadoNumber.tsx";

/** What she takes home. While it is read aloud both voices of the call rest, and the screen says so. */
export function Radicado() {
  const t = useWords();
  const { press } = useKiosk();
  const { session } = useView();
  const pqr = session?.pqr;
  const reading = useReading(pqr);
  if (!pqr) return null;
  return (
    <Screen
      class="radicado"
      title={t("radicado.title")}
      right={
        reading.available && (
          <Choice word="listen" icon="sound" kind="quiet" class="listen" onPress={reading.start} />
        )
      }
    >
      <section class="number">
        <p>{t("radicado.number")}</p>
        <p class="number-big">
          <RadicadoNumber radicado={pqr.radicado} />
        </p>
        <p>
          {t("radicado.check")} <strong>{pqr.checkDigit}</strong>
        </p>
        <p class="due">{t("radicado.due", { date: pqr.dueText })}</p>
        <p role="status">{reading.now ? t("radicado.reading") : t("radicado.keep")}</p>
        <Choice word="continue" kind="yes" onPress={() => press("finish")} />
      </section>
      <aside class="take">
        <Qr text={pqr.trackUrl} label={t("radicado.qr")} />
        <p>{t("radicado.scan")}</p>
        <Printing />
      </aside>
    </Screen>
  );
}

function aloud(pqr: FiledPqr): Spoken[] {
  return [
    ...sentences("radicado.title", "radicado.number"),
    ...radicadoAloud(pqr.radicado),
    ...sentences("radicado.check"),
    ...numberAloud(Number(pqr.checkDigit)),
    ...sentences("radicado.dueOn"),
    ...dateAloud(pqr.dueDate),
    ...sentences("radicado.later", "radicado.keep"),
  ];
}

function useReading(pqr: FiledPqr | undefined) {
  const { say, stop, available } = useSpeech();
  const { room } = useRoom();
  const [now, setNow] = useState(false);
  const start = async () => {
    if (!pqr || !available) return;
    setNow(true);
    room?.rest(true);
    await say(aloud(pqr));
    room?.rest(false);
    setNow(false);
  };
  useEffect(() => {
    void start();
    return () => {
      stop();
      room?.rest(false);
    };
    // Once for each radicado, however often the view changes.
  }, [pqr?.radicado, room]);
  return { available, now, start };
}
