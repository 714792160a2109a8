import type { FiledPqr, Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { SignedIn } from "../api/records";
import { link } from "../office/address";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { Closing } from "./Closing";
import { FileHandIn } from "./FileHandIn";
import { HandInFacts } from "./HandInFacts";
import { Inside } from "./Inside";
import { JustFiled } from "./JustFiled";
import type { HandIn } from "./records";
import { requests } from "./requests";

interface Props {
  api: Api;
  me: SignedIn;
  envelope: string;
}

/** One envelope: what came on the left, what becomes of it on the right. */
export function HandInPage({ api, me, envelope }: Props) {
  const { say } = useWords();
  const [handIn, setHandIn] = useState<HandIn>();
  const [problem, setProblem] = useState<Problem>();
  const [filed, setFiled] = useState<FiledPqr>();
  const look = useCallback(async () => {
    const answer = await requests.one(api, envelope);
    setProblem(answer.problem);
    if (answer.value) setHandIn(answer.value);
  }, [api, envelope]);
  useEffect(() => void look(), [look]);
  return (
    <main class="hand-ins">
      <header>
        <h1>{handIn?.row.code ?? say("handins.title")}</h1>
        <a class="button" href={link("entregado")}>
          {say("handins.back")}
        </a>
      </header>
      <ProblemNote problem={problem} />
      {handIn && (
        <div class="hand-in-columns">
          <div>
            <HandInFacts handIn={handIn} />
            <Inside handIn={handIn} />
          </div>
          <div>
            {filed ? (
              <JustFiled pqr={filed} phone={handIn.row.phone} />
            ) : (
              <Settling {...{ api, me, handIn, look, setFiled }} />
            )}
          </div>
        </div>
      )}
    </main>
  );
}

interface SettlingProps {
  api: Api;
  me: SignedIn;
  handIn: HandIn;
  look: () => Promise<void>;
  setFiled: (pqr: FiledPqr) => void;
}

function Settling({ api, me, handIn, look, setFiled }: SettlingProps) {
  const { say } = useWords();
  const { standing, radicado } = handIn.row;
  if (standing === "FILED")
    return (
      <section>
        <h2>{say("handins.filed")}</h2>
        {radicado ? <a href={link("caso", radicado)}>{radicado}</a> : <p>{say("handins.numberWaits")}</p>}
      </section>
    );
  if (standing === "CLOSED")
    return (
      <section>
        <h2>{say("handins.closed")}</h2>
        <p>{handIn.why}</p>
      </section>
    );
  return (
    <>
      <FileHandIn api={api} me={me} handIn={handIn} onFiled={setFiled} />
      <Closing api={api} envelope={handIn.row.id} onClosed={look} />
    </>
  );
}
