import type { VisitStep } from "@ventanilla/contract";
import type { FunctionComponent } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import { Ask } from "../parts/Ask.tsx";
import { later } from "../parts/later.tsx";
import { Closed } from "./asking/Closed.tsx";
import { Consent } from "./asking/Consent.tsx";
import { Idle } from "./asking/Idle.tsx";
import { Phone } from "./asking/Phone.tsx";
import { Service } from "./asking/Service.tsx";
import { Welcome } from "./asking/Welcome.tsx";
import { keepUnsent } from "./call/unsent.ts";
import { Goodbye } from "./ending/Goodbye.tsx";
import { Resolved } from "./ending/Resolved.tsx";
import { forgetVoices } from "./handin/voices.ts";
import { useStillThere } from "./idling.ts";
import { Waiting } from "./waiting/Waiting.tsx";

const call = later(async () => (await import("./in-call.ts")).Call);
const question = later(async () => (await import("./in-call.ts")).Question);
const radicado = later(async () => (await import("./in-call.ts")).Radicado);
const paperScreen = later(async () => (await import("./in-call.ts")).PaperScreen);

const tell = later(async () => (await import("./without-link.ts")).Tell);
const papers = later(async () => (await import("./without-link.ts")).Papers);
const check = later(async () => (await import("./without-link.ts")).Check);
const receipt = later(async () => (await import("./without-link.ts")).Receipt);

/** What she said into notes may have to be heard again there, or in what follows without a link. */
const SPOKEN: VisitStep[] = ["CALL", "QUESTION", "RADICADO", "TELL", "PAPERS", "CHECK"];

/** What she typed and did not send waits there. */
const TYPED: VisitStep[] = ["CALL", "QUESTION", "RADICADO", "TELL"];

const SCREENS: Record<VisitStep, FunctionComponent> = {
  CLOSED: Closed,
  IDLE: Idle,
  WELCOME: Welcome,
  PHONE: Phone,
  SERVICE: Service,
  CONSENT: Consent,
  WAITING: Waiting,
  CALL: call.Screen,
  QUESTION: question.Screen,
  RADICADO: radicado.Screen,
  TELL: tell.Screen,
  PAPERS: papers.Screen,
  CHECK: check.Screen,
  RECEIPT: receipt.Screen,
  RESOLVED: Resolved,
  GOODBYE: Goodbye,
};

/** The screen of the step; nothing of one person stays for the next. */
export function Screens({ onOver }: { onOver: () => void }) {
  const { press, link } = useKiosk();
  const { step, paper } = useView();
  const cancel = useCallback(() => void press("cancel"), [press]);
  const still = useStillThere(step, cancel);
  const [shutter, setShutter] = useState(false);
  const shot = useCallback(() => setShutter(false), []);
  useEffect(() => link.listen((message) => message.type === "takePhoto" && setShutter(true)), [link]);
  useEffect(() => {
    if (paper?.step !== "AIM" && paper) setShutter(false);
  }, [paper]);
  useEffect(() => {
    if (step === "IDLE" || step === "CLOSED") onOver();
  }, [step, onOver]);
  useEffect(() => {
    for (const part of [call, question, radicado, paperScreen, tell, papers, check, receipt]) part.fetch();
  }, []);
  useEffect(() => {
    if (!SPOKEN.includes(step)) forgetVoices();
    if (!TYPED.includes(step)) keepUnsent("");
  }, [step]);
  const Shown = SCREENS[step];
  return (
    <>
      {paper && step !== "QUESTION" ? <paperScreen.Screen shutter={shutter} onShot={shot} /> : <Shown />}
      {still.asked && (
        <Ask title="there.title" text="there.text" yes="there.yes" onYes={still.here} onNo={still.here} />
      )}
    </>
  );
}
