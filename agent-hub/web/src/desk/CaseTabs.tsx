import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";
import { TABS, type Tab } from "./tabs";

const KEYS: Record<Tab, string> = { person: "P", papers: "H", pqr: "S", counter: "U", closing: "T" };

interface Props {
  tab: Tab;
  papers: number;
  onTab: (tab: Tab) => void;
}

export function CaseTabs({ tab, papers, onTab }: Props) {
  const { say } = useWords();
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="case-tabs" role="tablist" aria-label={say("case.title")} onKeyDown={move}>
      {TABS.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === tab}
          aria-controls={each === tab ? `panel-${each}` : undefined}
          aria-keyshortcuts={KEYS[each].toLowerCase()}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {say(`tab.${each}`)}
          {each === "papers" && papers > 0 && <span class="how-many">{papers}</span>}{" "}
          <Shortcut>{KEYS[each]}</Shortcut>
        </button>
      ))}
    </div>
  );
}
