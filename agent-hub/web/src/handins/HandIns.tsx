import "../style/pqr.css";
import "../style/papers.css";
import "../style/handins.css";
import type { PageProps } from "../office/pages";
import { HandInList } from "./HandInList";
import { HandInPage } from "./HandInPage";
import { PaperPad } from "./PaperPad";

/** What was handed in without a signal: the list, one of them, or the paper pad. The address says which. */
export function HandIns({ api, me, address, onDropped }: PageProps) {
  const [step] = address.steps;
  if (step === "papel") return <PaperPad api={api} onDropped={onDropped} />;
  return step ? (
    <HandInPage key={step} api={api} me={me} envelope={step} />
  ) : (
    <HandInList api={api} onDropped={onDropped} />
  );
}
