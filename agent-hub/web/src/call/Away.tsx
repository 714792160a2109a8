import type { Absence } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

/** She had to go on without a link, and came back by herself. */
export function Away({ absence: { from, to, notes } }: { absence: Absence }) {
  const { say, clock } = useWords();
  return (
    <li class="away">
      <Icon name="alert" />
      <span>
        {say("away.gone", { from: clock(from), to: clock(to) })}
        {notes > 0 && ` · ${say("away.notes", { notes })}`}
      </span>
    </li>
  );
}
