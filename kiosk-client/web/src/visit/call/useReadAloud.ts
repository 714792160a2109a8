import { useEffect, useRef } from "preact/hooks";
import { useView } from "../../kiosk/Kiosk.tsx";
import { readAloud } from "../../speech/aloud.ts";
import { lastLines, writtenSince } from "./lines.ts";

/** More than an agent writes while somebody speaks for a minute. */
const MOST = 20;

/** Where no voice goes, what the agent writes from now on is spoken here. Not while she speaks: it would be in her note. */
export function useReadAloud(speaking: boolean): void {
  const lines = lastLines(useView().session?.chat ?? {}, MOST);
  const last = lines.at(-1)?.id;
  const read = useRef(last);
  useEffect(() => {
    if (speaking || last === read.current) return;
    const news = writtenSince(lines, read.current);
    read.current = last;
    if (news) readAloud(news);
  }, [speaking, last, lines]);
  useEffect(() => {
    speechSynthesis.getVoices(); // asked once, they are there the next time
    return () => speechSynthesis.cancel();
  }, []);
}
