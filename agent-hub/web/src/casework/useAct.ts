import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Answer } from "../api/api";
import type { CaseView } from "./records";

/** Something to be done with the case, as it was at that version. */
export type Act<T> = (version: number) => Promise<Answer<T>>;

export interface Acting<T> {
  /** Does it, and says whether it was done. */
  act: (what: Act<T>) => Promise<boolean>;
  /** Why it was not done; for the eye that is where the button is. */
  problem: Problem | undefined;
  /** There when somebody else was faster: does the same again on the case as it is now. */
  again: (() => Promise<boolean>) | undefined;
  busy: boolean;
}

/**
 * Does something with the case. When a colleague changed it meanwhile, nothing is lost: the page shows what she did, what was
 * written here stays, and `again` does it once more on the case as it stands.
 */
export function useAct<T>(file: CaseView, onChange: () => void): Acting<T> {
  const [problem, setProblem] = useState<Problem>();
  const [last, setLast] = useState<Act<T>>();
  const [busy, setBusy] = useState(false);

  const act = async (what: Act<T>): Promise<boolean> => {
    setBusy(true);
    const answer = await what(file.version);
    setBusy(false);
    setProblem(answer.problem);
    const isOvertaken = answer.problem?.code === "case-changed";
    setLast(() => (isOvertaken ? what : undefined));
    if (answer.value !== undefined || !answer.problem || isOvertaken) onChange();
    return !answer.problem;
  };
  return { act, problem, again: last && (() => act(last)), busy };
}
