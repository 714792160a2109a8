import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import type { Place, Size } from "./pointing.ts";

const RESTS_AFTER_MS = 6_000;

/** Where the agent points now; a hand at rest is taken away, so that it hides nothing. */
export function useAgentPointer(shown: string): Place | undefined {
  const { link } = useKiosk();
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout>;
    const deaf = link.listen((message) => {
      if (message.type !== "pointer") return;
      setPlace({ x: message.x, y: message.y });
      clearTimeout(resting);
      resting = setTimeout(() => setPlace(undefined), RESTS_AFTER_MS);
    });
    return () => {
      deaf();
      clearTimeout(resting);
      setPlace(undefined);
    };
  }, [link, shown]);
  return place;
}

export function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: watched.clientWidth, height: watched.clientHeight }),
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
