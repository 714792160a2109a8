import { useState } from "preact/hooks";
import { link } from "../../office/address";
import { Icon } from "../../page/Icon";
import { ProblemNote } from "../../page/ProblemNote";
import { Service } from "../../page/Service";
import { useWords } from "../../words/WordsContext";
import { LightSign } from "../LightSign";
import { ChooseColleague } from "../list/AssignBar";
import type { PanelProps } from "../panels";
import { requests } from "../requests";
import { useAct } from "../useAct";

/** Which case it is, how it stands, who has it. */
export function CaseHead(props: PanelProps) {
  const words = useWords();
  const { say } = words;
  const { file } = props;
  return (
    <header class="case-head">
      <div class="case-name">
        <a class="back" href={link("casos")}>
          <Icon name="left" /> {say("case.back")}
        </a>
        <h1>
          {file.radicado}{" "}
          <span class="check-digit">{say("case.checkDigit", { digit: file.checkDigit })}</span>
        </h1>
        <p class="with-service">
          <span class="state-word">{words.named("state", file.state.code, file.state.word)}</span>
          {words.named("kind", file.kind, file.kindWord)} <Service service={file.service} />
        </p>
      </div>
      <dl class="case-lights">
        <div>
          <dt>{say("light.decide")}</dt>
          <dd>
            <LightSign date={file.dates.decide} stopped={file.dates.stopped !== undefined} large />
          </dd>
        </div>
        <div>
          <dt>{say("light.cite")}</dt>
          <dd>
            <LightSign date={file.dates.cite} large />
          </dd>
        </div>
        <div>
          <dt>{say("light.notice")}</dt>
          <dd>
            <LightSign date={file.dates.notice} large />
          </dd>
        </div>
      </dl>
      <WhoHasIt {...props} />
    </header>
  );
}

function WhoHasIt({ api, me, file, onChange }: PanelProps) {
  const { say } = useWords();
  const [choosing, setChoosing] = useState(false);
  const { act, problem, busy } = useAct(file, onChange);
  const assign = async (analyst: string) => {
    setChoosing(false);
    await act(() => requests.assignOne(api, file.radicado, analyst));
  };
  const mayTake =
    me.role === "ANALYST" ? !file.analyst : me.role === "RESPONSIBLE" && file.analyst?.id !== me.id;
  return (
    <div class="who-has-it">
      <p>
        <span class="under">{say("case.analyst")}</span>
        <strong>{file.analyst?.name ?? say("cases.unassigned")}</strong>
      </p>
      {choosing ? (
        <ChooseColleague api={api} busy={busy} onChoose={assign} />
      ) : (
        <div class="buttons">
          {mayTake && (
            <button type="button" class="small" disabled={busy} onClick={() => void assign(me.id)}>
              {say("case.take")}
            </button>
          )}
          {me.role !== "ANALYST" && (
            <button type="button" class="small" onClick={() => setChoosing(true)}>
              {say("case.give")}
            </button>
          )}
        </div>
      )}
      <ProblemNote problem={problem} />
    </div>
  );
}
