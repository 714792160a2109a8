import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "../../api/api";
import type { CaseStep, CaseView } from "../records";
import { requests } from "../requests";

const LOOK_AGAIN_MS = 5_000;

export interface CaseNow {
  file: CaseView | undefined;
  problem: Problem | undefined;
  /** What others did with the case since this page was opened, or since it was last said to be seen. */
  news: readonly CaseStep[];
  onSeen: () => void;
  reload: () => Promise<void>;
}

/** A case, looked at again by itself. A newer one replaces it under whatever is being written. */
export function useCase(api: Api, me: string, radicado: string, onDropped: () => void): CaseNow {
  const [file, setFile] = useState<CaseView>();
  const [problem, setProblem] = useState<Problem>();
  const [seen, setSeen] = useState<number>();

  const look = useCallback(async () => {
    const answer = await requests.one(api, radicado);
    setProblem(answer.problem);
    const found = answer.value;
    if (!found) return onDropped();
    setSeen((before) => before ?? found.version);
    setFile((shown) => (shown?.version === found.version && sameDay(shown, found) ? shown : found));
  }, [api, radicado, onDropped]);

  useEffect(() => {
    void look();
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [look]);

  const steps = file?.steps ?? [];
  return {
    file,
    problem,
    news: steps.filter(({ version, who }) => version > (seen ?? version) && who !== me),
    onSeen: () => setSeen(file?.version),
    reload: look,
  };
}

/** At midnight the lights move though nobody touched the case. */
function sameDay(a: CaseView, b: CaseView): boolean {
  return JSON.stringify(a.dates) === JSON.stringify(b.dates);
}
