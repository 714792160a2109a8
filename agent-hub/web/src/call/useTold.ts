import type { Rung } from "@ventanilla/contract";
import { Teller } from "@ventanilla/contract/calling";
import { useEffect, useState } from "preact/hooks";

/** What a screen reader says of it: never twice within twenty seconds. */
export function useTold(rung: Rung | undefined): Rung | undefined {
  const [told, setTold] = useState<Rung>();
  const [teller] = useState(() => new Teller<Rung>("VIDEO", (now) => setTold(now)));
  useEffect(() => {
    if (rung) teller.hear(rung);
  }, [teller, rung]);
  useEffect(() => () => teller.close(), [teller]);
  return told;
}
