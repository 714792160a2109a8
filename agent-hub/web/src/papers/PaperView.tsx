import type { PaperKind } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { Dialog } from "../page/Dialog";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { Original } from "./Original";
import { PaperPicture } from "./PaperPicture";
import { bestPart, type PagePart, type PaperPage, type Turn, turned, zoomed } from "./pages";

interface Props {
  /** Where the picture is fetched. */
  address: (page: string, part: PagePart) => string;
  pages: PaperPage[];
  page: PaperPage;
  onLook: (number: number) => void;
  onClose: () => void;
  onAskAgain?: (kind: PaperKind) => void;
  onAskOriginal?: (page: string) => void;
}

/** One page as large as the screen, turned and enlarged until its smallest print can be read. */
export function PaperView({ address, pages, page, onLook, onClose, onAskAgain, onAskOriginal }: Props) {
  const { say } = useWords();
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState<Turn>(0);
  const [original, setOriginal] = useState(false);
  const seesOriginal = original && page.original === "HERE";
  const at = pages.indexOf(page);
  const look = (other: PaperPage | undefined) => other && (() => onLook(other.number));
  const before = look(pages[at - 1]);
  const after = look(pages[at + 1]);
  const larger = () => setZoom(zoomed(zoom, "in"));
  const smaller = () => setZoom(zoomed(zoom, "out"));
  const turnIt = () => setTurn(turned(turn));
  const askAgain = () => {
    onAskAgain?.(page.kind);
    onClose();
  };

  const press = (event: KeyboardEvent) => {
    const keys: Record<string, (() => void) | undefined> = {
      "+": larger,
      "-": smaller,
      g: turnIt,
      PageUp: before,
      PageDown: after,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const name = say("papers.page", { number: page.number, kind: say(`paper.${page.kind}`) });
  return (
    <Dialog label={name} class="paper-view" onClose={onClose} onKeyDown={press}>
      <div class="paper-bar">
        <h2>{name}</h2>
        <button type="button" disabled={!before} onClick={before}>
          <Icon name="left" /> {say("papers.before")}
        </button>
        <button type="button" disabled={!after} onClick={after}>
          {say("papers.after")} <Icon name="right" />
        </button>
        <button type="button" aria-keyshortcuts="+" onClick={larger}>
          <Icon name="zoomIn" /> {say("papers.larger")}
        </button>
        <button type="button" aria-keyshortcuts="-" onClick={smaller}>
          <Icon name="zoomOut" /> {say("papers.smaller")}
        </button>
        <button type="button" aria-keyshortcuts="g" onClick={turnIt}>
          <Icon name="refresh" /> {say("papers.turn")}
        </button>
        {onAskOriginal && page.page && (
          <Original
            state={page.original}
            seen={seesOriginal}
            onAsk={() => onAskOriginal(page.id)}
            onSee={setOriginal}
          />
        )}
        {onAskAgain && (
          <button type="button" onClick={askAgain}>
            <Icon name="photo" /> {say("papers.again")}
          </button>
        )}
        <form method="dialog">
          <button type="submit" class="primary">
            <Icon name="close" /> {say("close")}
          </button>
        </form>
      </div>
      <PaperPicture
        name={name}
        src={address(page.id, seesOriginal ? "original" : (bestPart(page) ?? "preview"))}
        turn={turn}
        zoom={zoom}
      />
    </Dialog>
  );
}
