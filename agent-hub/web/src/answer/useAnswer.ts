import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer, Api } from "../api/api";
import { DraftSaver, type Saved } from "../pqr/DraftSaver";
import { type AnswerView, type Typed, typedOf } from "./records";
import { answers } from "./requests";

const TRY_AGAIN_MS = 2_000;
const SERVER_FAULT = 500;

export interface AnswerNow {
  /** As the server has it; what is missing is told from there. */
  view: AnswerView | undefined;
  typed: Typed;
  saved: Saved;
  problem: Problem | undefined;
  change: (typed: Typed) => void;
  /** Saves first, then does it on the version that was saved. */
  act: (what: (version: number) => Promise<Answer<AnswerView>>) => Promise<boolean>;
}

const NOTHING: Typed = { blocks: {}, decisions: [] };

/**
 * The answer to one case, saved while it is typed. When a colleague saved meanwhile, the server keeps what was written here
 * among its copies, and the page shows both.
 */
export function useAnswer(api: Api, radicado: string): AnswerNow {
  const [view, setView] = useState<AnswerView>();
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const [saved, setSaved] = useState<Saved>("saved");
  const [problem, setProblem] = useState<Problem>();
  const version = useRef(0);

  const show = useCallback((now: AnswerView, withText: boolean) => {
    version.current = now.version;
    setView(now);
    if (withText) setTyped(typedOf(now));
  }, []);
  const open = useCallback(async () => {
    const answer = await answers.open(api, radicado);
    if (answer.value) show(answer.value, true);
    else setProblem(answer.problem);
  }, [api, radicado, show]);
  useEffect(() => void open(), [open]);

  const save = useCallback(
    async (text: Typed): Promise<void> => {
      const answer = await answers.save(api, radicado, version.current, text);
      if (answer.value) {
        show(answer.value, false);
        setProblem(undefined);
        return;
      }
      if (answer.problem.status >= SERVER_FAULT) {
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
        return save(text);
      }
      setProblem(answer.problem);
      if (answer.problem.code === "answer-changed") await open();
    },
    [api, radicado, show, open],
  );
  const saver = useMemo(() => new DraftSaver<Typed>(save, setSaved), [save]);
  useEffect(() => {
    const leave = () => void saver.flush();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [saver]);

  const change = (text: Typed) => {
    setTyped(text);
    saver.change(text);
  };
  const act = async (what: (version: number) => Promise<Answer<AnswerView>>) => {
    await saver.flush();
    const answer = await what(version.current);
    setProblem(answer.problem);
    if (answer.value) show(answer.value, true);
    else if (answer.problem.code === "answer-changed") await open();
    return answer.value !== undefined;
  };
  return { view, typed, saved, problem, change, act };
}
