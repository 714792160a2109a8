import type { FiledPqr, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { NewPqr, SignedIn } from "../api/records";
import { useWords } from "../words/WordsContext";
import { PetitionForm } from "./PetitionForm";
import type { HandIn } from "./records";
import { requests } from "./requests";
import { TimeField } from "./TimeField";
import { instantOf, written } from "./time";
import { useKeptDraft } from "./useKeptDraft";

interface Props {
  api: Api;
  me: SignedIn;
  handIn: HandIn;
  onFiled: (pqr: FiledPqr) => void;
}

/** Whoever has heard her files it: the number is of now, the term of the day on which she handed it in. */
export function FileHandIn({ api, me, handIn, onFiled }: Props) {
  const { say } = useWords();
  const { row, matter, mayMendTime, pages } = handIn;
  const [time, setTime] = useState(written(row.presentedAt));
  const [problem, setProblem] = useState<Problem>();
  const writing = useKeptDraft(row.id, {
    ...(row.service ? { service: row.service } : {}),
    ...(matter ? { object: matter } : {}),
    pages: pages.map(({ page }) => page),
  });
  const file = async (pqr: NewPqr) => {
    const better = mayMendTime ? instantOf(time) : undefined;
    const answer = await requests.file(api, row.id, me, pqr, better);
    setProblem(answer.problem);
    if (!answer.value) return;
    writing.forget();
    onFiled(answer.value);
  };
  return (
    <section>
      <h2>{say("handins.file.title")}</h2>
      <p class="hint">{say("handins.file.hint")}</p>
      <PetitionForm api={api} writing={writing} problem={problem} onFile={file}>
        {mayMendTime && (
          <TimeField
            label={say("handins.mendTime")}
            mend={problem?.field === "presentedAt" ? say("handins.noTime.mend") : undefined}
            hint={say(row.presentedAt ? "handins.mendTime.hint" : "handins.noTime.hint")}
            time={time}
            onTime={setTime}
          />
        )}
      </PetitionForm>
    </section>
  );
}
