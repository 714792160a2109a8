import { useState } from "preact/hooks";
import { useView } from "../../kiosk/Kiosk.tsx";
import { courseOf } from "./carried.ts";

/** Whether she talks in notes now: as long as no voice goes, and until she has sent what she is saying. */
export function useSaying(): {
  saying: boolean;
  busy: boolean;
  onBusy: (busy: boolean) => void;
} {
  const { rungs } = useView();
  const [busy, onBusy] = useState(false);
  const course = rungs && courseOf(rungs);
  return { saying: busy || course === "messages" || course === "offline", busy, onBusy };
}
