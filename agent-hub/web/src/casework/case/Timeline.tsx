import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import type { CaseStep, CaseView } from "../records";

/** What happened, the newest first: who, when, what, why, and the article in small. */
export function Timeline({ file }: PanelProps) {
  return (
    <ol class="timeline">
      {file.steps
        .map((step, at) => <Step key={step.version} step={step} turned={turned(file.steps, at)} />)
        .reverse()}
      <Filed file={file} />
    </ol>
  );
}

/** Whether the case stood elsewhere before. */
function turned(steps: readonly CaseStep[], at: number): boolean {
  return at === 0 ? steps[at]?.move !== "ASSIGN" : steps[at]?.state !== steps[at - 1]?.state;
}

function Step({ step, turned }: { step: CaseStep; turned: boolean }) {
  const words = useWords();
  return (
    <li class={turned ? "turning" : ""}>
      <time dateTime={step.at}>{words.moment(step.at)}</time>
      <p>
        <strong>{words.named("move", step.move, step.word)}</strong>
        {turned && <span class="state-word">{step.state}</span>}
      </p>
      {step.why && <p class="said">{step.why}</p>}
      <p class="under">
        {step.who} · {step.article}
      </p>
    </li>
  );
}

/** It all began with the person. */
function Filed({ file }: { file: CaseView }) {
  const words = useWords();
  return (
    <li class="turning">
      <time dateTime={file.filedAt}>{words.moment(file.filedAt)}</time>
      <p>
        <strong>{words.say("timeline.filed")}</strong>
        <span class="state-word">{words.say("state.RADICADA")}</span>
      </p>
      <p class="under">
        {words.say("timeline.filedBy", { official: file.receivedBy, place: file.receivedAt })} ·{" "}
        {file.term.citation}
      </p>
    </li>
  );
}
