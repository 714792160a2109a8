import { useEffect, useRef } from "preact/hooks";
import type { Choice } from "../api/records";
import { useWords } from "../words/WordsContext";

interface Props {
  open: boolean;
  causes: Choice[];
  active: Choice | undefined;
  onChoose: (cause: Choice) => void;
}

export function CauseList({ open, causes, active, onChoose }: Props) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div id="causal-list" role="listbox" aria-label={say("pqr.causal")} ref={list} hidden={!open}>
      {open && causes.length === 0 && (
        <div role="option" tabIndex={-1} aria-disabled="true" aria-selected={false}>
          {say("pqr.causal.nothing")}
        </div>
      )}
      {open &&
        causes.map((cause) => (
          // The input keeps the focus: a press here must not take it away before it counts.
          <div
            key={cause.code}
            id={`causal-${cause.code}`}
            role="option"
            tabIndex={-1}
            aria-selected={cause === active}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(cause);
            }}
          >
            <strong>{cause.code}</strong> {cause.name} {cause.group && <span>{cause.group}</span>}
          </div>
        ))}
    </div>
  );
}
