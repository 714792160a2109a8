import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { RecursoOutlook } from "../api/records";
import type { Said } from "./recurso";

const PAUSE_MS = 300;

/** What would stand against it, asked anew a moment after something changed. */
export function useOutlook(api: Api, radicado: string, said: Said): RecursoOutlook | undefined {
  const [outlook, setOutlook] = useState<RecursoOutlook>();
  const { invoice, disputed, paymentSeen } = said;
  useEffect(() => {
    let late = false;
    const timer = setTimeout(async () => {
      const { value } = await api.recursoOutlook(radicado, { invoice, disputed, paymentSeen });
      if (!late && value) setOutlook(value);
    }, PAUSE_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [api, radicado, invoice, disputed, paymentSeen]);
  return outlook;
}
