import { Photo } from "../page/Photo";
import { useWords } from "../words/WordsContext";
import { NotOpened } from "./NotOpened";
import { bestPart, type PagePart, type PaperPage } from "./pages";

interface Props {
  address: (page: string, part: PagePart) => string;
  page: PaperPage;
  onLook: () => void;
}

export function PaperThumb({ address, page, onLook }: Props) {
  const { say } = useWords();
  const part = bestPart(page);
  const name = say("papers.page", { number: page.number, kind: say(`paper.${page.kind}`) });
  return (
    <li class="paper" data-page={page.id}>
      <button type="button" disabled={!part} onClick={onLook}>
        <span class="sheet">{part && <Photo src={address(page.id, "preview")} alt="" />}</span>
        <span>{name}</span>
        {page.notOpened ? (
          <NotOpened />
        ) : (
          <span class={page.page ? "hint" : "arriving"}>
            {say(page.page ? "papers.whole" : part ? "papers.preview" : "papers.onTheWay")}
            {page.percent !== undefined && ` ${page.percent} %`}
          </span>
        )}
      </button>
    </li>
  );
}
