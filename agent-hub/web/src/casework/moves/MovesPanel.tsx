import "../../style/moves.css";
import { useState } from "preact/hooks";
import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import { MoveForm } from "./MoveForm";
import { type MoveCode, movesNow } from "./moves";

/** The steps that the case's state allows now. */
export function MovesPanel(props: PanelProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<MoveCode>();
  const moves = movesNow(props.file);
  const open = chosen && moves.includes(chosen) ? chosen : undefined;
  if (moves.length === 0) return <p class="hint">{say("moves.none")}</p>;
  return (
    <div class="moves">
      <fieldset class="move-choices">
        <legend>{say("moves.what")}</legend>
        {moves.map((code) => (
          <label key={code} class="choice">
            <input
              type="radio"
              name="move"
              value={code}
              checked={code === open}
              onChange={() => setChosen(code)}
            />
            <span>{say(`moves.do.${code}`)}</span>
          </label>
        ))}
      </fieldset>
      {open ? (
        <MoveForm key={open} {...props} code={open} onDone={() => setChosen(undefined)} />
      ) : (
        <p class="hint">
          <Icon name="left" /> {say("moves.choose")}
        </p>
      )}
    </div>
  );
}
