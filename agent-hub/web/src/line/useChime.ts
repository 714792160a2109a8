import type { DeskView } from "@ventanilla/contract";
import { useEffect, useRef } from "preact/hooks";
import { chime } from "./chime";
import { joined } from "./rows";

/** Says that somebody joined, to an agent who is free to come. */
export function useChime(view: DeskView | undefined, on: boolean): void {
  const before = useRef<DeskView["line"] | undefined>(undefined);
  const line = view?.line;
  const free = on && view?.available === true && !view.session;
  useEffect(() => {
    if (line && before.current && free && joined(before.current, line) > 0) chime();
    before.current = line;
  }, [line, free]);
}
