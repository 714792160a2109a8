import type { DeskSession, PaperKind, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { type Api, addresses } from "../api/api";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { AskForPaper } from "./AskForPaper";
import { Findings } from "./Findings";
import { PaperThumb } from "./PaperThumb";
import { PaperView } from "./PaperView";
import { type PagePart, pagesOf } from "./pages";
import { askOriginal } from "./requests";

interface Props {
  api: Api;
  session: DeskSession;
  writing: DraftNow;
  problem: Problem | undefined;
  onAsk: (kind: PaperKind) => void;
  onPhoto: () => void;
}

export function PapersPanel({ api, session, writing, problem, onAsk, onPhoto }: Props) {
  const { say } = useWords();
  const [looking, setLooking] = useState<number>();
  const pages = pagesOf(session);
  const address = (page: string, part: PagePart) => addresses.paper(session.id, page, part);
  const [refused, setRefused] = useState<Problem>();
  const large = pages.find((page) => page.number === looking);
  const askFor = async (page: string) => setRefused((await askOriginal(api, session.id, page)).problem);
  return (
    <>
      {!session.customerLeft && (
        <AskForPaper request={session.paperRequest} onAsk={onAsk} onPhoto={onPhoto} />
      )}
      <ProblemNote problem={refused ?? problem} />
      <Findings api={api} session={session} writing={writing} />
      {pages.length === 0 ? (
        <p class="hint">{say("papers.none")}</p>
      ) : (
        <>
          <ul class="papers" aria-label={say("papers.title")}>
            {pages.map((page) => (
              <PaperThumb
                key={page.id}
                address={address}
                page={page}
                onLook={() => setLooking(page.number)}
              />
            ))}
          </ul>
          <p>
            <a class="button" href={addresses.papersPdf(session.id)} download>
              <Icon name="download" /> {say("papers.pdf")}
            </a>
          </p>
        </>
      )}
      {large && (
        <PaperView
          address={address}
          pages={pages}
          page={large}
          onLook={setLooking}
          onClose={() => setLooking(undefined)}
          {...(session.customerLeft ? {} : { onAskAgain: onAsk, onAskOriginal: askFor })}
        />
      )}
    </>
  );
}
