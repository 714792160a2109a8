import type { DeskSession, Outcome, PaperKind, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { ClosingPanel } from "../closing/ClosingPanel";
import { later } from "../page/later";
import { PapersPanel } from "../papers/PapersPanel";
import { InvoicePanel } from "../person/InvoicePanel";
import { PersonPanel } from "../person/PersonPanel";
import { PqrPanel } from "../pqr/PqrPanel";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { CaseTabs } from "./CaseTabs";
import { CustomerStrip } from "./CustomerStrip";
import type { Tab } from "./tabs";
import type { Line } from "./useDesk";

// Seldom the first thing that an agent needs.
const { Later: CounterPanel } = later(async () => (await import("../counter/CounterPanel")).CounterPanel);

interface Props {
  api: Api;
  session: DeskSession;
  line: Line;
  writing: DraftNow;
  hasSignal: boolean;
  tab: Tab;
  onTab: (tab: Tab) => void;
  papers: { problem: Problem | undefined; onAsk: (kind: PaperKind) => void; onPhoto: () => void };
  closing: { chosen: Outcome | undefined; onChoose: (outcome: Outcome) => void };
}

export function CasePanel({ api, session, line, writing, hasSignal, tab, onTab, papers, closing }: Props) {
  const { say, part } = useWords();
  const [invoice, setInvoice] = useState<string>();
  return (
    <section class="panel case" aria-label={say("case.title")}>
      <CustomerStrip session={session} />
      <CaseTabs tab={tab} papers={Object.keys(session.pages).length} onTab={onTab} />
      <div class="tab-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === "person" &&
          (invoice ? (
            <InvoicePanel
              session={session}
              invoice={invoice}
              line={line}
              onBack={() => setInvoice(undefined)}
            />
          ) : (
            <PersonPanel api={api} session={session} writing={writing} onSeeInvoice={setInvoice} />
          ))}
        {tab === "papers" && <PapersPanel api={api} session={session} writing={writing} {...papers} />}
        {tab === "pqr" && <PqrPanel api={api} session={session} writing={writing} hasSignal={hasSignal} />}
        {tab === "counter" && part === "desk" && (
          <CounterPanel api={api} session={session} line={line} writing={writing} />
        )}
        {tab === "closing" && <ClosingPanel session={session} writing={writing} line={line} {...closing} />}
      </div>
    </section>
  );
}
