import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { usePaperWords } from "./paperWords";
import { answerFinding } from "./requests";

interface Props {
  api: Api;
  session: DeskSession;
  writing: DraftNow;
}

type Finding = NonNullable<DeskSession["findings"]>[number];

/** What a page seems to say. The program reads, the agent says whether it is so. */
export function Findings({ api, session, writing }: Props) {
  const say = usePaperWords();
  const [problem, setProblem] = useState<Problem>();
  const answer = async ({ page, kind, value }: Finding, yes: boolean) => {
    const refused = (await answerFinding(api, session.id, page, kind, yes)).problem;
    setProblem(refused);
    if (yes && !refused) writing.change(noted(kind, value, writing.draft.object ?? ""));
  };
  const noted = (kind: Finding["kind"], value: string, object: string) =>
    kind === "CUENTA"
      ? { account: value }
      : { object: `${object} ${say("papers.found.object", { value })}`.trim() };
  if (!session.findings?.length) return null;
  return (
    <section aria-label={say("papers.found")}>
      <ProblemNote problem={problem} />
      {session.findings.map((finding) => (
        <p key={finding.page + finding.kind} class="buttons found">
          <strong>{say(`papers.found.${finding.kind}`, { value: finding.value })}</strong>
          <button type="button" onClick={() => answer(finding, true)}>
            {say("papers.found.yes")}
          </button>
          <button type="button" onClick={() => answer(finding, false)}>
            {say("papers.found.no")}
          </button>
        </p>
      ))}
    </section>
  );
}
