import type { DeskView } from "@ventanilla/contract";
import { useRef, useState } from "preact/hooks";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";
import { heldStill, inOrder, type Row } from "./rows";
import { WaitingRow } from "./WaitingRow";

interface Props {
  line: DeskView["line"];
  /** Absent while the agent attends somebody or takes a pause. */
  onAccept?: ((session: string) => void) | undefined;
}

/** The line, live. It holds still under the cursor and under the keyboard. */
export function WaitingLine({ line, onAccept }: Props) {
  const { say, count } = useWords();
  const now = useNow(10_000);
  const [held, setHeld] = useState<Row[]>();
  const list = useRef<HTMLElement>(null);

  const { rows, newcomers } = held ? heldStill(held, line) : { rows: inOrder(line), newcomers: 0 };
  const hold = () => setHeld((before) => before ?? inOrder(line));
  const release = () => {
    const within = list.current;
    const busy = within?.matches(":hover") || within?.contains(document.activeElement);
    if (!busy) setHeld(undefined);
  };
  const waiting = Object.keys(line).length;

  return (
    <section
      class="panel waiting-line"
      aria-labelledby="line-title"
      ref={list}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={() => setTimeout(release)}
    >
      <h2 id="line-title">
        {say("line.title")} <span class="how-many">{waiting}</span>
      </h2>
      <p class={rows.length === 0 ? "nobody" : "unseen"} role="status">
        {waiting === 0 ? say("line.empty") : count("line.people", waiting)}
      </p>
      <ol>
        {rows.map((row) => (
          <WaitingRow key={row.id} row={row} now={now} onAccept={onAccept} />
        ))}
      </ol>
      <div role="status">
        {newcomers > 0 && (
          <button type="button" class="newcomers" onClick={() => setHeld(inOrder(line))}>
            {count("line.newcomers", newcomers)}
          </button>
        )}
      </div>
    </section>
  );
}
