import { useEffect, useRef } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useModal } from "../../parts/modal.ts";
import { SPANISH, useWords } from "../../words/Words.tsx";
import type { CustomersMessage, Message } from "../../words/words.ts";

export interface HelpProps {
  title: Message;
  steps: Message[];
  /** Said to the agent in the chat, once, and in the agent's language. */
  line: CustomersMessage;
  done: Message;
  onClose: () => void;
}

/** What to do in words, while the agent already knows. */
export function Help({ title, steps, line, done, onClose }: HelpProps) {
  const t = useWords();
  const { send } = useKiosk();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, onClose);
  const text = SPANISH.messages[line] ?? "";
  useEffect(() => {
    void send({ type: "chat", text });
  }, [send, text]);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby="help">
      <h2 id="help">{t(title)}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div class="answers">
        <Choice word={done} kind="yes" onPress={onClose} />
      </div>
    </dialog>
  );
}
