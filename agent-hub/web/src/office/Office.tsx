import "../style/office.css";
import { PRODUCT } from "@ventanilla/contract";
import { useEffect } from "preact/hooks";
import type { Api } from "../api/api";
import type { SignedIn } from "../api/records";
import { Icon } from "../page/Icon";
import { TopBar } from "../page/TopBar";
import { useWords } from "../words/WordsContext";
import { link } from "./address";
import { type OfficePage, pagesOf } from "./pages";
import { useAddress } from "./useAddress";

interface Props {
  api: Api;
  me: SignedIn;
  onSignOut: () => void;
  onLanguage: () => void;
  onDropped: () => void;
}

/** Where those work who do not sit at the line: a nav, and one page at a time. */
export function Office({ api, me, onSignOut, onLanguage, onDropped }: Props) {
  const { say } = useWords();
  const address = useAddress();
  const pages = pagesOf(me.role);
  const open = pages.find((page) => page.places.includes(address.place)) ?? pages[0];
  useEffect(() => {
    if (open) document.title = `${PRODUCT} · ${say(open.word)}`;
  }, [open, say]);
  return (
    <div class="office">
      <TopBar name={me.name} onSignOut={onSignOut} onLanguage={onLanguage}>
        <OfficeNav pages={pages} open={open} />
      </TopBar>
      {open && <open.Page key={open.word} api={api} me={me} address={address} onDropped={onDropped} />}
    </div>
  );
}

function OfficeNav({ pages, open }: { pages: readonly OfficePage[]; open: OfficePage | undefined }) {
  const { say } = useWords();
  return (
    <nav class="office-nav" aria-label={say("office.nav")}>
      {pages.map((page) => (
        <a key={page.word} href={link(page.places[0])} aria-current={page === open ? "page" : undefined}>
          <Icon name={page.icon} /> {say(page.word)}
        </a>
      ))}
    </nav>
  );
}
