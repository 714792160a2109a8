import "../style/notices.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Answer } from "../api/api";
import type { PageProps } from "../office/pages";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { CourierUpload } from "./CourierUpload";
import { DueNotices } from "./DueNotices";
import { LetterBatches } from "./LetterBatches";
import type { NoticesOverview } from "./records";
import { requests } from "./requests";
import { TroubledMessages } from "./TroubledMessages";

/** The day's work of telling people: what is due, letters, the courier's tables, messages that failed. */
export function Notices({ api, me, onDropped }: PageProps) {
  const { say } = useWords();
  const [overview, setOverview] = useState<NoticesOverview>();
  const [problem, setProblem] = useState<Problem>();
  const acts = me.role !== "SUPERVISOR";

  const ask = useCallback(async () => {
    const answer = await requests.overview(api);
    if (answer.value) setOverview(answer.value);
    else onDropped();
  }, [api, onDropped]);
  useEffect(() => {
    void ask();
  }, [ask]);

  const act = async (work: Promise<Answer<unknown>>) => {
    const answer = await work;
    setProblem(answer.problem);
    if (!answer.problem) await ask();
  };

  return (
    <main class="notices">
      <h1>{say("notices.title")}</h1>
      <ProblemNote problem={problem} />
      {overview && (
        <>
          <DueNotices
            overview={overview}
            onPublish={acts ? (place) => act(requests.publishDue(api, place)) : undefined}
          />
          <LetterBatches
            batches={overview.batches}
            onMake={acts ? () => act(requests.makeLetters(api)) : undefined}
          />
          {acts && <CourierUpload api={api} onApplied={ask} />}
          <TroubledMessages
            messages={overview.troubled}
            onRetry={(message) => act(requests.retry(api, message))}
          />
        </>
      )}
    </main>
  );
}
