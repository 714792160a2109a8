import "../style/answer.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import { link } from "../office/address";
import type { PageProps } from "../office/pages";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import type { ToSign } from "./records";
import { answers } from "./requests";

/** What waits for the responsible person's signature, the oldest first. */
export function ToSignPage({ api }: PageProps) {
  const words = useWords();
  const { say } = words;
  const [rows, setRows] = useState<ToSign["answers"]>();
  const [next, setNext] = useState<string>();
  const [problem, setProblem] = useState<Problem>();

  const fetchPage = useCallback(
    async (after?: string) => {
      const page = await answers.toSign(api, after);
      setProblem(page.problem);
      if (!page.value) return;
      const { answers: found, next: more } = page.value;
      setRows((before) => (after ? [...(before ?? []), ...found] : found));
      setNext(more);
    },
    [api],
  );
  useEffect(() => void fetchPage(), [fetchPage]);

  return (
    <main class="to-sign">
      <h1>{say("page.toSign")}</h1>
      <ProblemNote problem={problem} />
      {rows?.length === 0 && <p class="hint">{say("toSign.none")}</p>}
      <ul>
        {rows?.map(({ radicado, kind, kindWord, due, sentBy, sentAt }) => (
          <li key={radicado}>
            <a href={link("caso", radicado, "respuesta")}>{radicado}</a>
            <span>
              {words.named("kind", kind, kindWord)} · {say("toSign.due", { date: words.day(due) })}
            </span>
            <span class="under">{say("toSign.row", { name: sentBy, when: words.moment(sentAt) })}</span>
          </li>
        ))}
      </ul>
      {next && (
        <button type="button" onClick={() => void fetchPage(next)}>
          {say("toSign.more")}
        </button>
      )}
    </main>
  );
}
