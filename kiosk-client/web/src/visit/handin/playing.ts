import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { stillHere } from "../idling.ts";

export interface Playing {
  now: boolean;
  /** Starts it, or stops it. */
  toggle(): void;
}

/** Hears a recording again. Nobody presses anything meanwhile, and she has not left. */
export function usePlaying(url: string | undefined): Playing {
  const [now, setNow] = useState(false);
  const audio = useRef<HTMLAudioElement | undefined>(undefined);
  const stop = useCallback(() => {
    audio.current?.pause();
    audio.current = undefined;
    setNow(false);
  }, []);
  useEffect(() => stop, [url, stop]);
  const toggle = useCallback(() => {
    if (audio.current) return stop();
    if (!url) return;
    const playing = new Audio(url);
    playing.onended = stop;
    playing.ontimeupdate = stillHere;
    audio.current = playing;
    setNow(true);
    playing.play().catch(stop);
  }, [url, stop]);
  return { now, toggle };
}
