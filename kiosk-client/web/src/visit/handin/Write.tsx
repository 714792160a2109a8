import { useEffect, useRef, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Keyboard } from "../../parts/Keyboard.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";

const LONGEST = 4000;
const PAUSE_MS = 1_000;

/** In her own words. The operator types only if she says so, and that is written down. */
export function Write({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { send, link } = useKiosk();
  const { handIn } = useView();
  const [text, setText] = useState(handIn?.matter ?? "");
  const [byOperator, setByOperator] = useState(handIn?.typedByOperator ?? false);
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(false);
  const now = useRef({ text, byOperator });
  now.current = { text, byOperator };
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (!typed.current) return;
    const timer = setTimeout(() => {
      typed.current = false;
      void send({ type: "matter", text, byOperator });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, byOperator, send]);
  // Her agent is there again and the call comes over this: what she has just typed is not lost. Whoever has left is not told of a refusal.
  useEffect(
    () => () => {
      if (typed.current) link.command({ type: "matter", ...now.current }).catch(() => undefined);
    },
    [link],
  );
  const become = (now: string) => {
    typed.current = true;
    setText(now.slice(0, LONGEST));
  };
  const done = async () => {
    typed.current = false;
    if (await send({ type: "matter", text, byOperator })) onClose();
  };
  return (
    <Screen
      class="write"
      title={t("write.title")}
      say={sentences("write.title", "write.example")}
      left={
        <Choice
          word={byOperator ? "write.helped" : "write.help"}
          icon="person"
          pressed={byOperator}
          onPress={() => setByOperator((before) => !before)}
        />
      }
    >
      <textarea
        ref={field}
        value={text}
        rows={4}
        maxLength={LONGEST}
        aria-label={t("write.text")}
        placeholder={t("write.example")}
        onInput={({ currentTarget }) => become(currentTarget.value)}
      />
      <Choice word="write.done" kind="yes" onPress={done} />
      <Keyboard text={text} onText={become} />
    </Screen>
  );
}
