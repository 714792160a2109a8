import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Line } from "../desk/useDesk";
import { Choices } from "../page/Choices";
import { Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";

const RESPUESTAS = ["ACCEDE", "ACCEDE_PARCIALMENTE", "NO_ACCEDE"] as const;

interface Props {
  api: Api;
  session: DeskSession;
  radicado: string;
  line: Line;
}

/** What the agent can decide while the person is there; signed, the case opens below to hand the answer over. */
export function SpotForm({ api, session, radicado, line }: Props) {
  const { say } = useWords();
  const [respuesta, setRespuesta] = useState<(typeof RESPUESTAS)[number]>();
  const [reasons, setReasons] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const decide = async () => {
    if (!respuesta) return;
    setBusy(true);
    const answer = await api.decideOnTheSpot(session.id, radicado, respuesta, reasons.trim());
    const refused = answer.problem ?? (await line.ask({ type: "openCase", session: session.id, radicado }));
    setBusy(false);
    setProblem(refused);
  };
  return (
    <details class="spot">
      <summary>
        {say("spot.title")} · {radicado}
      </summary>
      <p class="hint">{say("spot.hint")}</p>
      <Choices
        name="spot-respuesta"
        label={say("spot.respuesta")}
        choices={RESPUESTAS.map((value) => ({ value, label: say(`spot.${value}`) }))}
        chosen={respuesta}
        onChoose={setRespuesta}
      />
      <Field id="spot-reasons" label={say("spot.reasons")} wide>
        <textarea
          id="spot-reasons"
          rows={4}
          maxLength={4000}
          value={reasons}
          onInput={({ currentTarget }) => setReasons(currentTarget.value)}
        />
      </Field>
      <ProblemNote problem={problem} />
      <button type="button" class="primary" disabled={busy || !respuesta || !reasons.trim()} onClick={decide}>
        {say("spot.decide")}
      </button>
    </details>
  );
}
