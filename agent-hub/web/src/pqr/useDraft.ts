import type { DeskSession } from "@ventanilla/contract";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { DraftSaver, type Saved } from "./DraftSaver";
import { type Draft, prefilled } from "./draft";

export interface DraftNow {
  draft: Draft;
  saved: Saved;
  change(fields: Draft): void;
}

/** What the agent types in one attention: here at once, with the server a second later. */
export function useDraft(session: DeskSession, line: Line): DraftNow {
  const [draft, setDraft] = useState<Draft>(session.draft ?? {});
  const [saved, setSaved] = useState<Saved>("saved");
  const newest = useRef(draft);
  const { id } = session;

  const saver = useMemo(
    () => new DraftSaver<Draft>((typed) => line.ask({ type: "draft", session: id, draft: typed }), setSaved),
    [line, id],
  );
  useEffect(() => {
    const hide = () => document.visibilityState === "hidden" && saver.flush();
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      saver.stop();
    };
  }, [saver]);

  const put = (next: Draft) => {
    newest.current = next;
    setDraft(next);
    saver.change(next);
  };
  return {
    draft: prefilled(draft, session),
    saved,
    change: (fields) => put({ ...newest.current, ...fields }),
  };
}
