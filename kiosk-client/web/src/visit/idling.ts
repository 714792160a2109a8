import type { VisitStep } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";

const ASKED_AFTER_MS = 90_000;
const LEFT_AFTER_MS = 60_000;

/** Screens where something of a person lies and nobody else would notice that she went away. A call never ends so. */
const WATCHED: VisitStep[] = ["WELCOME", "PHONE", "SERVICE", "CONSENT", "TELL", "PAPERS", "CHECK", "RECEIPT"];

const STILL_HERE = "still-here";

/** Somebody speaks or listens: no button is pressed, and she has not left. */
export function stillHere(): void {
  dispatchEvent(new Event(STILL_HERE));
}

/** Whether to ask «¿Sigue ahí?»; who does not answer has left. */
export function useStillThere(step: VisitStep, onLeft: () => void): { asked: boolean; here: () => void } {
  const [asked, setAsked] = useState(false);
  const [touched, setTouched] = useState(0);
  const watched = WATCHED.includes(step);
  useEffect(() => {
    setAsked(false);
    if (!watched) return;
    const touch = () => setTouched((before) => before + 1);
    addEventListener("pointerdown", touch);
    addEventListener("keydown", touch);
    addEventListener(STILL_HERE, touch);
    return () => {
      removeEventListener("pointerdown", touch);
      removeEventListener("keydown", touch);
      removeEventListener(STILL_HERE, touch);
    };
  }, [watched, step]);
  useEffect(() => {
    if (!watched) return;
    const timer = setTimeout(asked ? onLeft : () => setAsked(true), asked ? LEFT_AFTER_MS : ASKED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [watched, step, asked, touched, onLeft]);
  return { asked, here: () => setAsked(false) };
}
