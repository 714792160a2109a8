import "../../style/papers.css";
import { useState } from "preact/hooks";
import { Icon } from "../../page/Icon";
import { PaperThumb } from "../../papers/PaperThumb";
import { PaperView } from "../../papers/PaperView";
import type { PagePart } from "../../papers/pages";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import { caseAddresses } from "../requests";

/** The pages that she handed in. */
export function CasePapers({ file }: PanelProps) {
  const { say } = useWords();
  const [looking, setLooking] = useState<number>();
  const pages = file.annexes.map(({ page, ...annex }) => ({ ...annex, id: page, preview: true, page: true }));
  const large = pages.find((page) => page.number === looking);
  const address = (page: string, part: PagePart) => caseAddresses.paper(file.radicado, page, part);
  if (pages.length === 0) return <p class="hint">{say("papers.none.case")}</p>;
  return (
    <>
      <ul class="papers" aria-label={say("panel.papeles")}>
        {pages.map((page) => (
          <PaperThumb key={page.id} address={address} page={page} onLook={() => setLooking(page.number)} />
        ))}
      </ul>
      <p>
        <a class="button" href={caseAddresses.papersPdf(file.radicado)} download>
          <Icon name="download" /> {say("papers.pdf")}
        </a>
      </p>
      {large && (
        <PaperView
          address={address}
          pages={pages}
          page={large}
          onLook={setLooking}
          onClose={() => setLooking(undefined)}
        />
      )}
    </>
  );
}
