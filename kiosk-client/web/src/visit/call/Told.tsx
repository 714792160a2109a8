import { useEffect } from "preact/hooks";
import { sentences } from "../../speech/joining.ts";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import type { Message } from "../../words/words.ts";
import { useRoom } from "./Room.tsx";

/** What to do about it, for who does not read. */
const MORE: Partial<Record<Message, Message[]>> = { "carried.messages": ["messages.how", "messages.own"] };

/** How the call goes, in one calm sentence, read and spoken. */
export function Told() {
  const t = useWords();
  const { say } = useSpeech();
  const { told } = useRoom().state;
  useEffect(() => {
    if (told) void say(sentences(told, ...(MORE[told] ?? [])));
  }, [told, say]);
  return (
    <p class="told" role="status" hidden={!told}>
      {told && t(told)}
    </p>
  );
}
