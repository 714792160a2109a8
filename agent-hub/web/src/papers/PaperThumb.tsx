import { addresses } from "../api/api";
import { Photo } from "../page/Photo";
import { useWords } from "../words/WordsContext";
import { bestPart, type PaperPage } from "./pages";

interface Props {
  session: string;
  page: PaperPage;
  onLook: () => void;
}

export function PaperThumb({ session, page, onLook }: Props) {
  const { say } = useWords();
  const part = bestPart(page);
  const name = say("papers.page", { number: page.number, kind: say(`paper.${page.kind}`) });
  return (
    <li class="paper" data-page={page.id}>
      <button type="button" disabled={!part} onClick={onLook}>
        <span class="sheet">
          {part && <Photo src={addresses.paper(session, page.id, "preview")} alt="" />}
        </span>
        <span>{name}</span>
        <span class={page.page ? "hint" : "arriving"}>
          {say(page.page ? "papers.whole" : part ? "papers.preview" : "papers.onTheWay")}
        </span>
      </button>
    </li>
  );
}
