import "../../style/moves.css";
import { useState } from "preact/hooks";
import { link } from "../../office/address";
import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { PanelProps } from "../panels";
import { MoveForm } from "./MoveForm";
import { BY_ANSWER, type MoveCode, movesNow } from "./moves";

/** What needs a paper leads to where papers are written. */
function ByAnswer({ file }: PanelProps) {
  const { say } = useWords();
  const papers = BY_ANSWER.filter((code) => file.moves.includes(code));
  if (papers.length === 0) return null;
  return (
    <p class="by-answer">
      <a href={link("caso", file.radicado, "respuesta")}>{say("moves.byAnswer")}</a>{" "}
      {papers.map((code) => say(`moves.do.${code}`)).join(" · ")}
    </p>
  );
}

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
        <ByAnswer {...props} />
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
