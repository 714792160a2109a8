import { useState } from "preact/hooks";
import type { Draft } from "../pqr/draft";
import type { DraftNow } from "../pqr/useDraft";

/** What is typed stays while this page is open, also when one looks at something else meanwhile. Never on the disk. */
const kept = new Map<string, Draft>();

export interface KeptDraft extends DraftNow {
  /** It is filed: what was typed is of no more use. */
  forget(): void;
}

export function useKeptDraft(key: string, beginning: Draft): KeptDraft {
  const [draft, setDraft] = useState<Draft>(() => kept.get(key) ?? {});
  const change = (fields: Draft) => {
    const next = { ...kept.get(key), ...fields };
    kept.set(key, next);
    setDraft(next);
  };
  return { draft: { ...beginning, ...draft }, saved: "saved", change, forget: () => kept.delete(key) };
}
