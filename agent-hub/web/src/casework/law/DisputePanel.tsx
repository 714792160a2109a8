import "../../style/law.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import { Icon } from "../../page/Icon";
import { ProblemNote } from "../../page/ProblemNote";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import { DisputeForm } from "./DisputeForm";
import { type Dispute, isAlarming, standOf } from "./dispute";

const ASK_AGAIN_MS = 20_000;

/** The sum she does not accept, and whether billing knows that it must not cut the service for it (Ley 142/1994 art. 155). */
export function DisputePanel(props: PanelProps) {
  const { api, me, file } = props;
  const { say } = useWords();
  const [dispute, setDispute] = useState<Dispute>();
  const [problem, setProblem] = useState<Problem>();
  const [writing, setWriting] = useState(false);

  const look = useCallback(async () => {
    const answer = await api.read<Dispute>(`/casework/cases/${file.radicado}/dispute`);
    if (answer.value) setDispute(answer.value);
    setProblem(answer.problem);
  }, [api, file.radicado, file.version]);
  useEffect(() => {
    void look();
    const timer = setInterval(look, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [look]);

  if (!dispute) return problem ? <ProblemNote problem={problem} /> : null;
  const mayWrite = me.role === "ANALYST" || me.role === "RESPONSIBLE";
  if (dispute.amount === undefined && !dispute.flag && file.kind !== "RECLAMACION") return null;
  return (
    <section class="dispute">
      <h2>{say("panel.disputa")}</h2>
      <Standing dispute={dispute} account={file.content.account} closed={file.state.code === "CERRADA"} />
      {writing ? (
        <DisputeForm
          {...props}
          dispute={dispute}
          onDone={(now) => {
            if (now) setDispute(now);
            setWriting(false);
          }}
        />
      ) : (
        mayWrite && (
          <button type="button" class="small" onClick={() => setWriting(true)}>
            {say(dispute.amount === undefined ? "disputed.say" : "disputed.change")}
          </button>
        )
      )}
    </section>
  );
}

interface StandingProps {
  dispute: Dispute;
  account: string | undefined;
  closed: boolean;
}

function Standing({ dispute, account, closed }: StandingProps) {
  const words = useWords();
  const { say, count } = words;
  const { amount, invoice, flag } = dispute;
  const stand = standOf(dispute, account, closed);
  if (stand === "NONE") return <p class="hint">{say("disputed.none")}</p>;
  const moment = words.moment(flag?.acknowledgedAt ?? flag?.madeAt ?? new Date().toISOString());
  return (
    <>
      {amount !== undefined && (
        <p>
          <strong>
            {invoice
              ? say("disputed.sumOf", { amount: words.money(amount), invoice })
              : say("disputed.sum", { amount: words.money(amount) })}
          </strong>
        </p>
      )}
      <p class={`state ${isAlarming(stand) ? "bad" : stand === "ACKNOWLEDGED" ? "good" : ""}`} role="status">
        <Icon name={isAlarming(stand) ? "alert" : stand === "ACKNOWLEDGED" ? "shield" : "clock"} />
        <span>
          {say(`disputed.${stand}`, { moment })}
          {flag && stand === "FAILED" && flag.tries > 1 && ` ${count("disputed.tries", flag.tries)}`}
        </span>
      </p>
    </>
  );
}
