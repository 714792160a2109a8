import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Line } from "../desk/useDesk";
import { Choices } from "../page/Choices";
import { Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { SavedNote } from "../pqr/SavedNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";

interface Props {
  api: Api;
  session: DeskSession;
  radicado: string;
  /** How the server lets her decide it. */
  offered: readonly string[];
  line: Line;
  writing: DraftNow;
}

/** What the agent can decide while the person is there; signed, the case opens below to hand the answer over. */
export function SpotForm({ api, session, radicado, offered, line, writing }: Props) {
  const { say, named } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { spot: reasons = "", spotRespuesta } = writing.draft;
  const respuesta = offered.find((each) => each === spotRespuesta);
  const decide = async () => {
    if (!respuesta) return;
    setBusy(true);
    const answer = await api.decideOnTheSpot(session.id, radicado, respuesta, reasons.trim());
    const refused = answer.problem ?? (await line.ask({ type: "openCase", session: session.id, radicado }));
    setBusy(false);
    setProblem(refused);
    if (!refused) writing.change({ spot: "", spotRespuesta: "" });
  };
  return (
    <details class="spot" open={reasons !== ""}>
      <summary>
        {say("spot.title")} · {radicado}
      </summary>
      <p class="hint">{say("spot.hint")}</p>
      <Choices
        name="spot-respuesta"
        label={say("spot.respuesta")}
        choices={offered.map((value) => ({ value, label: named("spot", value, value) }))}
        chosen={respuesta}
        onChoose={(chosen) => writing.change({ spotRespuesta: chosen })}
      />
      <Field id="spot-reasons" label={say("spot.reasons")} wide>
        <textarea
          id="spot-reasons"
          rows={4}
          maxLength={4000}
          value={reasons}
          onInput={({ currentTarget }) => writing.change({ spot: currentTarget.value })}
        />
      </Field>
      <ProblemNote problem={problem} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={busy || !respuesta || !reasons.trim()}
          onClick={decide}
        >
          {say("spot.decide")}
        </button>
        {reasons && <SavedNote saved={writing.saved} hasSignal={true} />}
      </div>
    </details>
  );
}
