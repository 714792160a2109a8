import "../style/papers.css";
import "../style/handins.css";
import { useEffect, useState } from "preact/hooks";
import type { PanelProps } from "../casework/panels";
import { HandInFacts } from "./HandInFacts";
import { Inside } from "./Inside";
import type { HandIn } from "./records";
import { requests } from "./requests";

/** What she said and showed without a signal, for whoever works on the case that came of it. */
export function CasePanel({ api, file }: PanelProps) {
  const [handIn, setHandIn] = useState<HandIn>();
  useEffect(() => {
    void requests.one(api, file.session).then(({ value }) => setHandIn(value));
  }, [api, file.session]);
  return (
    handIn && (
      <div class="hand-ins in-case">
        <HandInFacts handIn={handIn} />
        <Inside handIn={handIn} />
      </div>
    )
  );
}
