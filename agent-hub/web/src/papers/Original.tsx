import type { PageState } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { usePaperWords } from "./paperWords";

interface Props {
  state: PageState["original"];
  seen: boolean;
  onAsk: () => void;
  onSee: (seen: boolean) => void;
}

/** What the camera saw: heavy, so it comes only when it is asked for. */
export function Original({ state, seen, onAsk, onSee }: Props) {
  const say = usePaperWords();
  if (state === "ASKED" || state === "GONE")
    return (
      <p role="status" class={state === "ASKED" ? "asking" : "hint"}>
        {say(state === "ASKED" ? "papers.original.asked" : "papers.original.gone")}
      </p>
    );
  if (!state)
    return (
      <button type="button" onClick={onAsk}>
        <Icon name="photo" /> {say("papers.original.ask")}
      </button>
    );
  return (
    <button type="button" aria-pressed={seen} onClick={() => onSee(!seen)}>
      <Icon name="photo" /> {say(seen ? "papers.original.back" : "papers.original.see")}
    </button>
  );
}
