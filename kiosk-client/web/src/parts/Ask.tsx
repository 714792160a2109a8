import { useEffect, useRef } from "preact/hooks";
import { sentences } from "../speech/joining.ts";
import { useSpeech } from "../speech/Speech.tsx";
import { useWords } from "../words/Words.tsx";
import type { Message } from "../words/words.ts";
import { Choice } from "./Choice.tsx";
import { useModal } from "./modal.ts";

export interface AskProps {
  title: Message;
  text: Message;
  yes: Message;
  no?: Message;
  /** In a call nothing is said over the voices. */
  silent?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** A check before what cannot be undone: one question, two answers, the green one at the right of the red. */
export function Ask({ title, text, yes, no, silent = false, onYes, onNo }: AskProps) {
  const t = useWords();
  const { say } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, onNo);
  useEffect(() => {
    if (!silent) void say(sentences(title, text));
  }, [say, silent, title, text]);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby="ask">
      <h2 id="ask">{t(title)}</h2>
      <p>{t(text)}</p>
      <div class="answers">
        {no && <Choice word={no} kind="no" onPress={onNo} />}
        <Choice word={yes} kind="yes" onPress={onYes} />
      </div>
    </dialog>
  );
}
