import { useEffect, useRef, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Keyboard } from "../../parts/Keyboard.tsx";
import { useWords } from "../../words/Words.tsx";
import { lastLines } from "./lines.ts";
import { keepUnsent, keptUnsent } from "./unsent.ts";

const LONGEST = 1000;

/** Text beside the voice. The keyboard on the screen comes to whoever touches. */
export function Chat({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { send } = useKiosk();
  const [text, setText] = useState(keptUnsent);
  const [keyboard, setKeyboard] = useState(() => matchMedia("(pointer: coarse)").matches);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => keepUnsent(text), [text]);
  const say = async () => {
    const said = text.trim();
    if (said && (await send({ type: "chat", text: said })))
      setText((now) => (now.trim() === said ? "" : now));
    field.current?.focus();
  };
  return (
    <section class={keyboard ? "chat chat-keyboard" : "chat"} aria-label={t("chat.title")}>
      <Lines />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void say();
        }}
      >
        <input
          ref={field}
          value={text}
          aria-label={t("chat.text")}
          placeholder={t("chat.text")}
          maxLength={LONGEST}
          autocomplete="off"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Choice word="chat.send" kind="yes" onPress={say} />
      </form>
      <div class="answers">
        <Choice word="close" kind="no" onPress={onClose} />
        {!keyboard && (
          <Choice word="keyboard.show" icon="keyboard" kind="quiet" onPress={() => setKeyboard(true)} />
        )}
      </div>
      {keyboard && <Keyboard text={text} onText={(typed) => setText(typed.slice(0, LONGEST))} />}
    </section>
  );
}

function Lines() {
  const t = useWords();
  const lines = lastLines(useView().session?.chat ?? {}, 5);
  return (
    <ul class="lines" aria-live="polite">
      {lines.length === 0 && <li>{t("chat.empty")}</li>}
      {lines.toReversed().map(({ id, from, text }) => (
        <li key={id} class={from === "AGENT" ? "line-agent" : "line-you"}>
          <strong>{t(from === "AGENT" ? "chat.agent" : "chat.you")}:</strong> {text}
        </li>
      ))}
    </ul>
  );
}
