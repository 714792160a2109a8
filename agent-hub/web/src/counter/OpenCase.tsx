import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";

/** By the number of her paper; the square code under the kiosk's camera opens it without anybody typing. */
export function OpenCase({ session, line }: { session: DeskSession; line: Line }) {
  const { say } = useWords();
  const [radicado, setRadicado] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const open = async (number: string) =>
    setProblem(await line.ask({ type: "openCase", session: session.id, radicado: number }));
  return (
    <section class="open-case" aria-label={say("openCase.title")}>
      <h2>{say("openCase.title")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (radicado.trim()) void open(radicado.trim());
        }}
      >
        <Field id="open-radicado" label={say("openCase.radicado")} hint={say("openCase.hint")}>
          <input
            id="open-radicado"
            aria-describedby="open-radicado-hint"
            autoComplete="off"
            maxLength={40}
            value={radicado}
            onInput={({ currentTarget }) => setRadicado(currentTarget.value)}
          />
        </Field>
        <button type="submit" class="primary">
          {say("openCase.open")}
        </button>
      </form>
      <ProblemNote problem={problem} />
      {session.earlier && session.earlier.length > 0 && (
        <ul class="open-earlier">
          {session.earlier.map((each) => (
            <li key={each.radicado}>
              <button type="button" onClick={() => void open(each.radicado)}>
                {each.radicado} · {each.state}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
