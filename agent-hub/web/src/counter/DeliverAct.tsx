import type { CaseAtDesk, DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { OpenedAct } from "../api/records";
import type { Line } from "../desk/useDesk";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { isConfirmed } from "./question";
import { ReceiverFields } from "./ReceiverFields";
import { isNamed, receiverFrom } from "./receiver";
import { sheetsOf } from "./sheets";

interface Props {
  api: Api;
  session: DeskSession;
  openCase: CaseAtDesk;
  line: Line;
  writing: DraftNow;
}

/** The answer handed over before the agent: opened, shown sheet by sheet, acknowledged at the kiosk, and then recorded. */
export function DeliverAct({ api, session, openCase, line, writing }: Props) {
  const { say } = useWords();
  const [opened, setOpened] = useState<OpenedAct>();
  const [problem, setProblem] = useState<Problem>();
  const act = openCase.answer ?? "";
  const receiver = receiverFrom(writing.draft);
  const receipt = opened?.receipt ?? "";
  const received = isConfirmed(session.question, "ENTREGA", receipt) ? session.question : undefined;
  const mustAsk = !received || problem?.code === "not-confirmed";
  const { sheet, sheets } = sheetsOf(session.shown, act);

  const open = async () => {
    const answer = await api.openAct(session.id, act, receiver);
    setProblem(answer.problem);
    setOpened(answer.value);
  };
  const show = async (number?: number) =>
    setProblem(
      await line.ask({ type: "show", session: session.id, ...(number ? { act, sheet: number } : {}) }),
    );
  const ask = async () =>
    setProblem(await line.ask({ type: "ask", session: session.id, kind: "ENTREGA", text: receipt }));
  /** Opened again, the card says how it stands now. */
  const acknowledge = async () => {
    if (!received) return;
    const { radicado } = openCase;
    const { problem: refused } = await api.acknowledgeAct(session.id, act, received.id);
    setProblem(refused ?? (await line.ask({ type: "openCase", session: session.id, radicado })));
    if (refused) return;
    writing.change({ receiverAs: "", receiver: "", receiverDocument: "" });
    // She has it: whoever passes by her screen need not read it.
    if (sheet) await show();
  };

  return (
    <section class="deliver" aria-label={say("deliver.title")}>
      <h2>{say("deliver.title")}</h2>
      <ProblemNote problem={problem} />
      {!opened ? (
        <>
          <p class="hint">{say("deliver.first")}</p>
          <ReceiverFields writing={writing} />
          <button type="button" class="primary" disabled={!isNamed(receiver)} onClick={open}>
            {say("deliver.open")}
          </button>
        </>
      ) : (
        <>
          <details open>
            <summary>{say("deliver.acta")}</summary>
            <p class="acta">{opened.acta}</p>
          </details>
          <p class="buttons">
            <button type="button" onClick={() => show(sheet ? Math.max(1, sheet - 1) : 1)}>
              <Icon name={sheet ? "left" : "screen"} /> {say(sheet ? "deliver.before" : "deliver.show")}
            </button>
            {sheet > 0 && (
              <>
                <span role="status">{say("deliver.sheet", { sheet, sheets })}</span>
                <button type="button" disabled={sheet >= sheets} onClick={() => show(sheet + 1)}>
                  {say("deliver.after")} <Icon name="right" />
                </button>
                <button type="button" onClick={() => show()}>
                  {say("show.stop")}
                </button>
              </>
            )}
          </p>
          <p class="buttons">
            {mustAsk && (
              <button type="button" onClick={ask}>
                <Icon name="screen" /> {say(received ? "deliver.askAgain" : "deliver.ask")}
              </button>
            )}
            <button
              type="button"
              class={received ? "primary" : ""}
              disabled={!received}
              onClick={acknowledge}
            >
              {say("deliver.record")}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
