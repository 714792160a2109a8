import { useEffect, useRef } from "preact/hooks";
import { focusOf } from "../../page/focus";
import type { KeyGroup } from "../../page/KeysDialog";
import type { CaseRow } from "../records";

export const LIST_KEYS: readonly KeyGroup[] = [
  {
    group: "page.cases",
    rows: [
      { keys: ["j", "ArrowDown"], word: "listKeys.down" },
      { keys: ["k", "ArrowUp"], word: "listKeys.up" },
      { keys: ["Enter"], word: "listKeys.open" },
      { keys: ["x"], word: "listKeys.tick" },
      { keys: ["a"], word: "listKeys.assign" },
      { keys: ["/"], word: "cases.search" },
    ],
  },
];

interface Keys {
  rows: readonly CaseRow[];
  onTick: (id: string) => void;
  onAssign: (row: CaseRow) => void;
  onList: () => void;
}

/** j and k walk, Enter opens (it is a link), x ticks, a assigns, / searches. Letters belong to whoever types. */
export function useListKeys(keys: Keys, on: boolean): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]")) return;
      if (focusOf(event.target) === "text") {
        if (event.key === "Escape") (event.target as HTMLElement).blur();
        return;
      }
      if (event.key === "?") newest.current.onList();
      else if (!on || !act(event.key, newest.current)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}

function act(key: string, { rows, onTick, onAssign }: Keys): boolean {
  const row = rows.find(({ radicado }) => radicado === focusedRadicado());
  if (key === "j" || key === "ArrowDown") walk(1);
  else if (key === "k" || key === "ArrowUp") walk(-1);
  else if (key === "/") document.getElementById("case-search")?.focus();
  else if (key === "x" && row) onTick(row.id);
  else if (key === "a" && row) {
    onAssign(row);
    requestAnimationFrame(() => document.getElementById("assign-to")?.focus());
  } else return false;
  return true;
}

function focusedRadicado(): string | undefined {
  return document.activeElement?.closest("tr")?.dataset.radicado;
}

/** From anywhere else it starts at the first, or at the last. */
function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(".case-table a.radicado")];
  const at = links.findIndex((each) => each.closest("tr")?.dataset.radicado === focusedRadicado());
  const to = at >= 0 ? at + step : step > 0 ? 0 : links.length - 1;
  links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
}
