import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Api } from "../../api/api";
import type { Asked, CaseCounts, CaseList, CaseRow } from "../records";
import { requests } from "../requests";
import { heldStill, joined } from "./held";

const ASK_AGAIN_MS = 10_000;

export interface CaseListNow {
  /** Absent until the first answer. */
  rows: CaseRow[] | undefined;
  counts: CaseCounts | undefined;
  more: boolean;
  newcomers: number;
  lost: Problem | undefined;
  /** From the top, with whoever is new. */
  reload: () => Promise<void>;
  next: () => Promise<void>;
}

/** A list that is looked at again by itself, and holds still meanwhile. */
export function useCaseList(api: Api, asked: Asked, onDropped: () => void): CaseListNow {
  const [list, setList] = useState<CaseList & { newcomers: number }>();
  const [counts, setCounts] = useState<CaseCounts>();
  const [lost, setLost] = useState<Problem>();
  // An answer to what was asked before must not land on what is asked now.
  const current = useRef(asked);
  current.current = asked;

  const fetch = useCallback(
    async (put: (answer: CaseList) => void, after?: string) => {
      const answer = await requests.search(api, asked, after);
      if (current.current !== asked) return;
      setLost(answer.problem);
      if (!answer.value) return onDropped();
      if (answer.value.counts) setCounts(answer.value.counts);
      put(answer.value);
    },
    [api, asked, onDropped],
  );
  const reload = useCallback(() => fetch((answer) => setList({ ...answer, newcomers: 0 })), [fetch]);
  const look = useCallback(
    () =>
      fetch(({ rows, more }) =>
        setList((shown) =>
          shown ? { ...shown, ...heldStill(shown.rows, rows) } : { rows, more, newcomers: 0 },
        ),
      ),
    [fetch],
  );

  useEffect(() => {
    void reload();
    const timer = setInterval(look, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [reload, look]);

  const next = () =>
    fetch(
      ({ rows, more }) => setList((shown) => shown && { ...shown, rows: joined(shown.rows, rows), more }),
      list?.rows.at(-1)?.id,
    );
  return {
    rows: list?.rows,
    counts,
    more: list?.more ?? false,
    newcomers: list?.newcomers ?? 0,
    lost,
    reload,
    next,
  };
}
