import type { DeskSession } from "@ventanilla/contract";
import { addresses } from "../api/api";
import { Photo } from "../page/Photo";
import { pagesOf } from "../papers/pages";
import { useWords } from "../words/WordsContext";
import type { DraftNow } from "./useDraft";

/** Which of the papers handed in belong to the petition; all of them, until one is taken out. */
export function PagesTicked({ session, writing }: { session: DeskSession; writing: DraftNow }) {
  const { say } = useWords();
  const pages = pagesOf(session);
  if (pages.length === 0) return null;
  const ticked = new Set(writing.draft.pages ?? []);
  const tick = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    writing.change({ pages: pages.map((page) => page.id).filter((page) => next.has(page)) });
  };
  return (
    <fieldset class="pages-ticked">
      <legend>{say("pqr.pages")}</legend>
      {pages.map((page) => (
        <label key={page.id}>
          <input type="checkbox" checked={ticked.has(page.id)} onChange={() => tick(page.id)} />
          {page.preview && <Photo src={addresses.paper(session.id, page.id, "preview")} alt="" />}
          <span>{say("papers.page", { number: page.number, kind: say(`paper.${page.kind}`) })}</span>
        </label>
      ))}
    </fieldset>
  );
}
