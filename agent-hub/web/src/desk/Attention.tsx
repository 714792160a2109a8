import "../style/attention.css";
import type { DeskSession, IceServer, Outcome, PaperKind, Problem } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import { CallPanel } from "../call/CallPanel";
import { useCall } from "../call/useCall";
import { canChoose, OUTCOMES } from "../closing/outcomes";
import { useDraft } from "../pqr/useDraft";
import { CasePanel } from "./CasePanel";
import { firstTab, isCalling, type Tab } from "./tabs";
import type { Line } from "./useDesk";
import { type Handlers, useKeys } from "./useKeys";

interface Props {
  api: Api;
  session: DeskSession;
  iceServers: IceServer[];
  line: Line;
  hasSignal: boolean;
  /** Whether single letters act. */
  keys: boolean;
}

/** One person at the desk, from the moment she is accepted until the two lines are written. */
export function Attention({ api, session, iceServers, line, hasSignal, keys }: Props) {
  const calling = isCalling(session);
  const reached = hasSignal && session.customerPresent;
  const call = useCall(session.id, calling, iceServers, line, session.rungs, reached);
  const writing = useDraft(session, line);
  const [tab, setTab] = useState<Tab>(firstTab(session));
  const [outcome, setOutcome] = useState<Outcome>();
  const [refused, setRefused] = useState<Problem>();

  // The next Tab goes into what was opened.
  const go = (to: Tab) => {
    setTab(to);
    document.getElementById(`tab-${to}`)?.focus();
  };
  const ask = async (kind: PaperKind) => {
    go("papers");
    setRefused(await line.ask({ type: "requestPaper", session: session.id, kind }));
  };
  const takePhoto = async () => {
    go("papers");
    setRefused(await line.ask({ type: "takePhoto", session: session.id }));
  };
  const choose = (key: string) => {
    const chosen = OUTCOMES[Number(key) - 1];
    if (chosen && canChoose(chosen, session.pqr !== undefined)) setOutcome(chosen);
  };
  // The next Enter says it.
  useEffect(() => {
    if (outcome) document.getElementById("give-outcome")?.focus();
  }, [outcome]);

  const withPerson: Handlers = {
    microphone: call.toggleMicrophone,
    camera: call.toggleCamera,
    chat: () => document.getElementById("chat")?.focus(),
    "ask.CEDULA": () => void ask("CEDULA"),
    "ask.RECIBO": () => void ask("RECIBO"),
    "ask.CARTA": () => void ask("CARTA"),
    "ask.OTRO": () => void ask("OTRO"),
    photo: () => void takePhoto(),
  };
  useKeys(
    {
      person: () => go("person"),
      papers: () => go("papers"),
      pqr: () => go("pqr"),
      counter: () => go("counter"),
      closing: () => go("closing"),
      outcome: tab === "closing" ? choose : undefined,
      ...(calling ? withPerson : {}),
    },
    keys,
  );

  return (
    <>
      <CallPanel session={session} call={call} line={line} onEnd={() => go("closing")} />
      <CasePanel
        api={api}
        session={session}
        line={line}
        writing={writing}
        hasSignal={hasSignal}
        tab={tab}
        onTab={setTab}
        papers={{ problem: refused, onAsk: (kind) => void ask(kind), onPhoto: () => void takePhoto() }}
        closing={{ chosen: outcome, onChoose: setOutcome }}
      />
    </>
  );
}
