import "../style/casework.css";
import { useState } from "preact/hooks";
import type { PageProps } from "../office/pages";
import { CasePage } from "./case/CasePage";
import { CaseListPage } from "./list/CaseListPage";
import type { Asked } from "./records";

/** The list of cases, or one of them: the address says which. */
export function Casework({ api, me, address, onDropped }: PageProps) {
  const [asked, setAsked] = useState<Asked>({ whose: me.role === "SUPERVISOR" ? "ALL" : "MINE" });
  const [radicado, panel] = address.steps;
  if (address.place === "caso" && radicado)
    return (
      <CasePage key={radicado} api={api} me={me} radicado={radicado} panel={panel} onDropped={onDropped} />
    );
  return <CaseListPage api={api} me={me} asked={asked} onAsk={setAsked} onDropped={onDropped} />;
}
