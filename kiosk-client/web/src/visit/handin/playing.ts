import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { stillHere } from "../idling.ts";

export interface Playing {
  now: boolean;
  /** Starts it, or stops it. */
  toggle(): void;
  /** For the element that shows a film; a voice needs none. */
  seenIn(element: HTMLVideoElement | null): void;
}

/** Hears, or sees, a recording again. Nobody presses anything meanwhile, and she has not left. */
export function usePlaying(url: string | undefined): Playing {
  const [now, setNow] = useState(false);
  const player = useRef<HTMLMediaElement | undefined>(undefined);
  const video = useRef<HTMLVideoElement | null>(null);
  const stop = useCallback(() => {
    player.current?.pause();
    player.current = undefined;
    setNow(false);
  }, []);
  useEffect(() => stop, [url, stop]);
  const toggle = useCallback(() => {
    if (player.current) return stop();
    if (!url) return;
    const playing = video.current ?? new Audio(url);
    playing.currentTime = 0;
    playing.onended = stop;
    playing.ontimeupdate = stillHere;
    player.current = playing;
    setNow(true);
    playing.play().catch(stop);
  }, [url, stop]);
  const seenIn = useCallback((element: HTMLVideoElement | null) => {
    video.current = element;
  }, []);
  return { now, toggle, seenIn };
}
