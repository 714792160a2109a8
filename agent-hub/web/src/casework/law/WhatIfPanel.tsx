import "../../style/law.css";
import type { Problem } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import { described, Field } from "../../page/Field";
import { Icon } from "../../page/Icon";
import { ProblemNote } from "../../page/ProblemNote";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";

interface WhatIf {
  on: string;
  late: boolean;
  citeBy: string;
  noticeBy: string;
  recursosUntil: string;
}

/** "What if we answer on day X": what follows, before anybody decides anything. */
export function WhatIfPanel({ api, file }: PanelProps) {
  const words = useWords();
  const { say } = words;
  const [on, setOn] = useState(file.dates.target);
  const [answer, setAnswer] = useState<WhatIf>();
  const [problem, setProblem] = useState<Problem>();
  const { radicado } = file;

  useEffect(() => {
    if (!on) return;
    let overtaken = false;
    void api.read<WhatIf>(`/casework/cases/${radicado}/what-if?on=${on}`).then((found) => {
      if (overtaken) return;
      setAnswer(found.value);
      setProblem(found.problem);
    });
    return () => {
      overtaken = true;
    };
  }, [api, radicado, on]);

  return (
    <div class="what-if">
      <Field id="what-if-on" label={say("whatIf.on")} hint={say("whatIf.hint")}>
        <input
          {...described("what-if-on", say("whatIf.hint"))}
          type="date"
          value={on}
          onInput={({ currentTarget }) => setOn(currentTarget.value)}
        />
      </Field>
      <ProblemNote problem={problem} />
      {answer && (
        <div role="status">
          <p class={answer.late ? "state bad" : "state good"}>
            <Icon name={answer.late ? "alert" : "check"} />
            {say(answer.late ? "whatIf.late" : "whatIf.inTime")}
          </p>
          <ol class="what-follows">
            <li>
              <span>{say("whatIf.cite")}</span> <strong>{words.day(answer.citeBy)}</strong>
            </li>
            <li>
              <span>{say("whatIf.notice")}</span> <strong>{words.day(answer.noticeBy)}</strong>
            </li>
            <li>
              <span>{say("whatIf.recursos")}</span> <strong>{words.day(answer.recursosUntil)}</strong>
            </li>
          </ol>
        </div>
      )}
    </div>
  );
}
