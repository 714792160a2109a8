import type { DeskSession } from "@ventanilla/contract";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { nextToHear } from "./notes";

export interface NotesNow {
  /** The one that sounds now. */
  playing: string | undefined;
  /** Plays it from its beginning, or stops it. */
  toggle(note: string): void;
  /** The person's screen says how far the agent has heard it. */
  hears(note: string, whole: boolean): void;
}

/** What she said in notes: one sounds at a time, and a new one by itself as long as no voice goes. */
export function useNotes(session: DeskSession, line: Line): NotesNow {
  const { id, notes, rungs } = session;
  const [playing, setPlaying] = useState<string>();
  const sound = useRef<HTMLAudioElement | undefined>(undefined);
  const tried = useRef(new Set<string>());
  const hears = useCallback(
    (note: string, whole: boolean) => void line.ask({ type: "hears", session: id, note, whole }),
    [line, id],
  );
  const stop = useCallback(() => {
    sound.current?.pause();
    sound.current = undefined;
    setPlaying(undefined);
  }, []);
  const play = useCallback(
    (note: string) => {
      stop();
      tried.current.add(note);
      const begun = new Audio(addressOf(id, note));
      begun.onplaying = () => hears(note, false);
      begun.onended = () => {
        hears(note, true);
        stop();
      };
      begun.onerror = stop;
      sound.current = begun;
      setPlaying(note);
      // A page that nobody touched yet may not make a sound: then the button waits for her.
      begun.play().catch(() => sound.current === begun && stop());
    },
    [id, hears, stop],
  );
  useEffect(() => stop, [stop]);
  const next = nextToHear(notes, rungs, tried.current);
  useEffect(() => {
    if (next && !playing) play(next);
  }, [next, playing, play]);
  return { playing, toggle: (note) => (playing === note ? stop() : play(note)), hears };
}

/** The browser asks for it with its cookie. */
export function addressOf(session: string, note: string): string {
  return `/api/v1/sessions/${session}/notes/${note}`;
}
