import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Catalogue } from "../api/records";

const ASK_AGAIN_MS = 5_000;

/** Asked for once; without signal, again until it is there. */
export function useCatalogue(api: Api): Catalogue | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue>();
  useEffect(() => {
    if (catalogue) return;
    const ask = async () => setCatalogue((await api.catalogue()).value);
    void ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [api, catalogue]);
  return catalogue;
}
