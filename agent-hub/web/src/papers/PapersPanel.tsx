import type { DeskSession, PaperKind, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { addresses } from "../api/api";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { AskForPaper } from "./AskForPaper";
import { PaperThumb } from "./PaperThumb";
import { PaperView } from "./PaperView";
import { pagesOf } from "./pages";

interface Props {
  session: DeskSession;
  problem: Problem | undefined;
  onAsk: (kind: PaperKind) => void;
  onPhoto: () => void;
}

export function PapersPanel({ session, problem, onAsk, onPhoto }: Props) {
  const { say } = useWords();
  const [looking, setLooking] = useState<number>();
  const pages = pagesOf(session);
  const address = (page: string, part: "preview" | "page") => addresses.paper(session.id, page, part);
  const large = pages.find((page) => page.number === looking);
  return (
    <>
      {!session.customerLeft && (
        <AskForPaper request={session.paperRequest} onAsk={onAsk} onPhoto={onPhoto} />
      )}
      <ProblemNote problem={problem} />
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
          {...(session.customerLeft ? {} : { onAskAgain: onAsk })}
        />
      )}
    </>
  );
}
