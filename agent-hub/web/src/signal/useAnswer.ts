import type { Problem } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../api/api";

/** What was asked for last; until it is there what was shown before stays, and an answer that comes too late is dropped. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>, key: string, onDropped: () => void) {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let wanted = true;
    void ask().then((answer) => {
      if (!wanted) return;
      if (answer.value) setValue(answer.value);
      else onDropped();
      setProblem(answer.problem);
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return { value, problem };
}
