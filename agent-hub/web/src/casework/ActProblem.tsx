import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import type { Acting } from "./useAct";

/** Why something was not done, with the one button that does it again when a colleague was faster. */
export function ActProblem<T>({ problem, again, busy }: Acting<T>) {
  const { say } = useWords();
  if (!problem) return null;
  return (
    <div class="act-problem">
      <ProblemNote problem={problem} />
      {again && (
        <button type="button" disabled={busy} onClick={() => void again()}>
          <Icon name="refresh" /> {say("case.again")}
        </button>
      )}
    </div>
  );
}
