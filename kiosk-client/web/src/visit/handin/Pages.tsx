import type { PageKept } from "@ventanilla/contract";
import { usePicture } from "../../kiosk/pictures.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/Words.tsx";

const MOST = 4;

/** Small pictures of the newest pages, and how many there are in all. */
export function Pages({ pages }: { pages: PageKept[] }) {
  const t = useWords();
  return (
    <div class="pages">
      <ul>
        {pages.slice(-MOST).map((page) => (
          <Small key={page.id} page={page} />
        ))}
      </ul>
      <p>{t("papers.kept", { count: pages.length })}</p>
    </div>
  );
}

function Small({ page }: { page: PageKept }) {
  const t = useWords();
  const picture = usePicture(`/api/papers/${page.id}`);
  const name = t("papers.page", { number: page.number });
  return <li>{picture ? <img src={picture} alt={name} draggable={false} /> : <Picture name="bill" />}</li>;
}
