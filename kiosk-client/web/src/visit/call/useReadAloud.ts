import { useEffect, useRef } from "preact/hooks";
import { useView } from "../../kiosk/Kiosk.tsx";
import { readAloud } from "../../speech/aloud.ts";
import { lastLines } from "./lines.ts";

/** Where no voice goes, what the agent writes from now on is spoken here. Not while she speaks: it would be in her note. */
export function useReadAloud(speaking: boolean): void {
  const last = lastLines(useView().session?.chat ?? {}, 1)[0];
  const read = useRef(last?.id);
  useEffect(() => {
    if (speaking || !last || last.id === read.current) return;
    read.current = last.id;
    if (last.from === "AGENT") readAloud(last.text);
  }, [speaking, last]);
  useEffect(() => {
    speechSynthesis.getVoices(); // asked once, they are there the next time
    return () => speechSynthesis.cancel();
  }, []);
}
