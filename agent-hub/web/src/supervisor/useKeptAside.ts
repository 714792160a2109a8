import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import { MINUTE_MS } from "./ago";

/** A sealed part that arrived and did not open: whose, since when, why; never what is in it. */
export interface Aside {
  part: string;
  kiosk: string;
  municipality: string;
  at: string;
  code: string;
  reason: string;
}

export function useKeptAside(api: Api) {
  const [rows, setRows] = useState<Aside[]>([]);
  const [trying, setTrying] = useState<string>();
  const [problem, setProblem] = useState<Problem>();

  const ask = useCallback(async () => {
    const answer = await api.read<Aside[]>("/kept-aside");
    if (answer.value) setRows(answer.value);
  }, [api]);

  useEffect(() => {
    void ask();
    const timer = setInterval(ask, MINUTE_MS);
    return () => clearInterval(timer);
  }, [ask]);

  const tryAgain = async (part: string) => {
    setTrying(part);
    const answer = await api.write<void>("POST", `/kept-aside/${part}/attempt`);
    setProblem(answer.problem);
    await ask();
    setTrying(undefined);
  };
  return { rows, trying, problem, tryAgain };
}
