import "../../style/papers.css";
import { Icon } from "../../page/Icon";
import type { PagePart } from "../../papers/pages";
import { Sheets } from "../../papers/Sheets";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import { caseAddresses } from "../requests";

/** The pages that she handed in. */
export function CasePapers({ file }: PanelProps) {
  const { say } = useWords();
  const pages = file.annexes.map(({ page, ...annex }) => ({ ...annex, id: page, preview: true, page: true }));
  const address = (page: string, part: PagePart) => caseAddresses.paper(file.radicado, page, part);
  if (pages.length === 0) return <p class="hint">{say("papers.none.case")}</p>;
  return (
    <>
      <Sheets label={say("panel.papeles")} address={address} pages={pages} />
      <p>
        <a class="button" href={caseAddresses.papersPdf(file.radicado)} download>
          <Icon name="download" /> {say("papers.pdf")}
        </a>
      </p>
    </>
  );
}
