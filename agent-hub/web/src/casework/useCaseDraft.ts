import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Api } from "../api/api";
import { DraftSaver, type Saved } from "../pqr/DraftSaver";
import type { CaseDraft, CaseView } from "./records";
import { requests } from "./requests";

const TRY_AGAIN_MS = 2_000;
const SERVER_FAULT = 500;

export interface CaseDraftNow {
  /** What is written; absent until it is known whether something was written before. */
  text: string | undefined;
  saved: Saved;
  change: (text: string) => void;
  /** It was used: nothing of it is kept. */
  drop: () => void;
  /** What colleagues are writing in the same field. */
  others: readonly CaseDraft[];
}

/**
 * A text about a case that saves itself within two seconds and is there again after a reload or a drop. Each writer has her own,
 * so that nobody's is lost when two work on one case. `start` stands there when nothing was written before.
 */
export function useCaseDraft(
  api: Api,
  { radicado, version }: Pick<CaseView, "radicado" | "version">,
  field: string,
  start = "",
): CaseDraftNow {
  const [text, setText] = useState<string>();
  const [others, setOthers] = useState<readonly CaseDraft[]>([]);
  const [saved, setSaved] = useState<Saved>("saved");
  const seen = useRef(version);
  seen.current = version;

  const saver = useMemo(
    () => new DraftSaver<string>((typed) => saveSurely(api, radicado, field, typed, seen), setSaved),
    [api, radicado, field],
  );
  const look = useCallback(
    async (_version: number) => {
      const { value } = await requests.drafts(api, radicado);
      if (!value) return;
      const here = value.filter((draft) => draft.field === field);
      setOthers(here.filter(({ mine }) => !mine));
      setText((typed) => typed ?? here.find(({ mine }) => mine)?.text ?? start);
    },
    [api, radicado, field, start],
  );

  // When the case moved, a colleague may have written too.
  useEffect(() => void look(version), [look, version]);
  useEffect(() => {
    const leave = () => void saver.flush();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [saver]);

  const change = (typed: string) => {
    setText(typed);
    saver.change(typed);
  };
  return { text, saved, change, drop: () => change(""), others };
}

/** Until the server has it; only a refusal, which would come again, ends it. */
async function saveSurely(
  api: Api,
  radicado: string,
  field: string,
  text: string,
  version: { current: number },
): Promise<void> {
  const { problem } = await requests.saveDraft(api, radicado, field, text, version.current);
  if (!problem || problem.status < SERVER_FAULT) return;
  await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
  return saveSurely(api, radicado, field, text, version);
}
