import type { DeskSession } from "@ventanilla/contract";
import type { Api } from "../api/api";
import type { Line } from "../desk/useDesk";
import type { DraftNow } from "../pqr/useDraft";
import { AskPerson } from "./AskPerson";
import { CaseCard } from "./CaseCard";
import { DeliverAct } from "./DeliverAct";
import { ElectronicNotice } from "./ElectronicNotice";
import { OpenCase } from "./OpenCase";
import { RecursoForm } from "./RecursoForm";
import { SpotForm } from "./SpotForm";

export interface CounterProps {
  api: Api;
  session: DeskSession;
  line: Line;
  writing: DraftNow;
}

/** What the agent does with a case while the person is there. */
export function CounterPanel({ api, session, line, writing }: CounterProps) {
  const { openCase, pqr, spot } = session;
  const here = pqr && (!openCase || openCase.radicado === pqr.radicado);
  return (
    <>
      {here && spot && (
        <SpotForm
          key={pqr.radicado}
          api={api}
          session={session}
          radicado={pqr.radicado}
          offered={spot}
          line={line}
          writing={writing}
        />
      )}
      {openCase ? (
        <>
          <CaseCard session={session} openCase={openCase} line={line} />
          {openCase.answer && !openCase.notified && (
            <DeliverAct
              key={openCase.answer}
              api={api}
              session={session}
              openCase={openCase}
              line={line}
              writing={writing}
            />
          )}
          {openCase.answer && (
            <RecursoForm
              key={openCase.radicado}
              api={api}
              session={session}
              openCase={openCase}
              line={line}
              writing={writing}
            />
          )}
        </>
      ) : (
        <OpenCase session={session} line={line} />
      )}
      <ElectronicNotice api={api} session={session} line={line} writing={writing} />
      <AskPerson session={session} line={line} writing={writing} />
    </>
  );
}
