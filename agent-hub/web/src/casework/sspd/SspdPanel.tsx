import "../../style/law.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import { answerAddresses } from "../../answer/requests";
import type { Answer } from "../../api/api";
import { Icon } from "../../page/Icon";
import { ProblemNote } from "../../page/ProblemNote";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import type { CaseView } from "../records";
import { QuejaForm } from "./QuejaForm";
import { ReturnForm } from "./ReturnForm";
import { type Sspd, today } from "./records";
import { SendForm } from "./SendForm";

export interface SspdForm extends PanelProps {
  sspd: Sspd;
  /** Records it; says whether it was done. */
  act: (path: string, body: unknown) => Promise<boolean>;
}

/** What becomes of a recurso at the Superintendencia: what is to be done, by when, and what came back. */
export function SspdPanel(props: PanelProps) {
  const { api, me, file, onChange } = props;
  const { say } = useWords();
  const [sspd, setSspd] = useState<Sspd>();
  const [problem, setProblem] = useState<Problem>();
  const base = `/cases/${file.radicado}`;

  const look = useCallback(async () => {
    const answer = await api.read<Sspd>(`${base}/sspd`);
    if (answer.value) setSspd(answer.value);
    setProblem(answer.problem);
  }, [api, base, file.version]);
  useEffect(() => {
    void look();
  }, [look]);

  const act = async (path: string, body: unknown) => {
    const answer: Answer<unknown> = await api.write<unknown>("POST", `${base}/${path}`, body);
    setProblem(answer.problem);
    if (answer.problem) return false;
    await look();
    onChange();
    return true;
  };
  if (!sspd) return problem ? <ProblemNote problem={problem} /> : null;
  const may = me.role === "SUPERVISOR" ? [] : sspd.may;
  const form = { ...props, sspd, act };
  return (
    <section class="sspd">
      <Way sspd={sspd} file={file} />
      <ProblemNote problem={problem} />
      {may.includes("SEND") && (
        <>
          <p>{say("sspd.step.bundle")}</p>
          <p>
            <a class="button" href={answerAddresses.expediente(file.radicado)} download>
              <Icon name="download" /> {say("sspd.bundle")}
            </a>
          </p>
          <SendForm {...form} />
        </>
      )}
      {may.includes("RETURN") && <ReturnForm {...form} />}
      {may.includes("QUEJA") && <QuejaForm {...form} />}
    </section>
  );
}

/** What stands, and the clock. */
function Way({ sspd, file }: { sspd: Sspd; file: CaseView }) {
  const { say, day } = useWords();
  const { appeal, sendBy, sentOn, guide, quejaBy, quejaOn, quejaLate, may } = sspd;
  const late = sendBy !== undefined && sendBy < today();
  const over = file.state.code === "CERRADA";
  const decided = file.steps.findLast(
    ({ move, why }) => (move === "SETTLE_APPEAL" || (move === "CLOSE" && quejaOn)) && why,
  )?.why;
  return (
    <ul class="sspd-way">
      {!appeal && <li>{say("sspd.only")}</li>}
      {appeal && !over && may.length === 0 && !sentOn && !quejaOn && <li>{say("sspd.notYet")}</li>}
      {quejaBy && !quejaOn && !over && (
        <li>
          <Icon name="clock" /> {say("sspd.quejaBy", { day: day(quejaBy) })}
        </li>
      )}
      {quejaOn && (
        <li>
          <Icon name={quejaLate ? "alert" : "document"} />{" "}
          {say(quejaLate ? "sspd.quejaLate" : "sspd.queja", { day: day(quejaOn) })}
          {!sentOn && !over && ` ${say("sspd.quejaNext")}`}
        </li>
      )}
      {sendBy && may.includes("SEND") && !quejaOn && (
        <li class={late ? "late" : ""}>
          <Icon name={late ? "alert" : "clock"} />{" "}
          <strong>{say(late ? "sspd.sendLate" : "sspd.sendBy", { day: day(sendBy) })}</strong>
        </li>
      )}
      {sentOn && (
        <li>
          <Icon name="send" /> {say("sspd.sent", { day: day(sentOn), guide: guide ?? "–" })}
        </li>
      )}
      {sentOn && !over && (
        <li>
          <Icon name="clock" /> {say("sspd.awaited")}
        </li>
      )}
      {over && decided && (
        <li>
          <Icon name="check" /> {say("sspd.decided")}: <span class="said">{decided}</span>
        </li>
      )}
      {over && (
        <li>
          <Icon name="check" /> {say("sspd.over")}
        </li>
      )}
    </ul>
  );
}
