import type { Outcome } from "@ventanilla/contract";
import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";
import { canChoose, OUTCOMES } from "./outcomes";

interface Props {
  chosen: Outcome | undefined;
  filed: boolean;
  onChoose: (outcome: Outcome) => void;
}

export function OutcomeChoices({ chosen, filed, onChoose }: Props) {
  const { say } = useWords();
  return (
    <fieldset class="outcomes">
      <legend>{say("closing.title")}</legend>
      <div>
        {OUTCOMES.map((outcome, index) => (
          <label key={outcome} class="outcome">
            <input
              type="radio"
              name="outcome"
              value={outcome}
              aria-keyshortcuts={String(index + 1)}
              checked={chosen === outcome}
              disabled={!canChoose(outcome, filed)}
              onChange={() => onChoose(outcome)}
            />
            <Shortcut>{String(index + 1)}</Shortcut>
            <span>
              <strong>{say(`outcome.${outcome}`)}</strong>
              <span>{say(canChoose(outcome, filed) ? `outcome.${outcome}.when` : "outcome.PQR.first")}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
