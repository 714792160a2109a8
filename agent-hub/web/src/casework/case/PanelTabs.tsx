import { link } from "../../office/address";
import { useWords } from "../../words/WordsContext";
import type { Panel, PanelProps } from "../panels";

interface Props extends PanelProps {
  panels: readonly Panel[];
  panel: string | undefined;
}

/** The address holds the open tab, so that a link leads to it and back goes back. */
export function PanelTabs({ panels, panel, ...props }: Props) {
  const { say } = useWords();
  const open = panels.find(({ id }) => id === panel) ?? panels[0];
  if (!open) return null;
  const go = (to: Panel) => {
    location.hash = link("caso", props.file.radicado, to.id);
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = panels[(panels.indexOf(open) + step + panels.length) % panels.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    go(next);
    document.getElementById(`panel-tab-${next.id}`)?.focus();
  };
  return (
    <section class="panel case-work" aria-label={say("case.work")}>
      <div class="case-tabs" role="tablist" aria-label={say("case.work")} onKeyDown={move}>
        {panels.map((each) => (
          <button
            key={each.id}
            id={`panel-tab-${each.id}`}
            type="button"
            role="tab"
            aria-selected={each === open}
            aria-controls={each === open ? `panel-of-${each.id}` : undefined}
            tabIndex={each === open ? 0 : -1}
            onClick={() => go(each)}
          >
            {say(each.word)}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`panel-of-${open.id}`}
        aria-labelledby={`panel-tab-${open.id}`}
      >
        <open.Panel key={open.id} {...props} />
      </div>
    </section>
  );
}
