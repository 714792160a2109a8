import { useRef, useState } from "preact/hooks";
import type { Choice } from "../api/records";
import { Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import { CauseList } from "./CauseList";
import { matching, named } from "./causes";

interface Props {
  causes: Choice[];
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

/** A list one can search (the ARIA combobox): the codes are many, and nobody knows them all by heart. */
export function CauseField({ causes, chosen, onChoose }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);

  const known = causes.find(({ code }) => code === chosen);
  const open = typed !== undefined;
  const found = matching(causes, typed ?? "");
  const active = found[Math.min(at, found.length - 1)];
  const search = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const choose = (cause: Choice | undefined) => {
    if (cause) onChoose(cause.code);
    setTyped(undefined);
  };
  const leave = () => {
    // Emptied on purpose: no cause. Half a word: the cause stays as it was.
    if (typed === "" && input.current?.value === "") onChoose("");
    setTyped(undefined);
  };
  const move = (to: number) => {
    if (!open) search("");
    else setAt(Math.max(0, Math.min(found.length - 1, to)));
  };
  const press = (event: KeyboardEvent) => {
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      Enter: open ? () => choose(active) : undefined,
      Escape: open ? () => setTyped(undefined) : undefined,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const hint = causes.length === 0 ? say("pqr.causal.none") : undefined;
  return (
    <Field id="causal" label={say("pqr.causal")} hint={hint} wide>
      <div class="combobox">
        <input
          ref={input}
          id="causal"
          role="combobox"
          aria-expanded={open}
          aria-controls="causal-list"
          aria-autocomplete="list"
          aria-activedescendant={open && active ? `causal-${active.code}` : undefined}
          autoComplete="off"
          placeholder={say("pqr.causal.search")}
          disabled={causes.length === 0}
          value={typed ?? (known ? named(known) : "")}
          onInput={({ currentTarget }) => search(currentTarget.value)}
          onClick={() => open || search("")}
          onKeyDown={press}
          onBlur={leave}
        />
        <CauseList open={open} causes={found} active={active} onChoose={choose} />
      </div>
    </Field>
  );
}
