import type { NoteKept } from "@ventanilla/contract";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words/Words.tsx";
import { lengthOf } from "./length.ts";
import { usePlaying } from "./playing.ts";
import { voiceOf } from "./voices.ts";

/** Notes that are kept; heard again as long as the page remembers them. */
export function Voices({ notes }: { notes: NoteKept[] }) {
  const t = useWords();
  return (
    <ul class="voices" aria-label={t("tell.kept")}>
      {notes.map((note) => (
        <Voice key={note.id} note={note} />
      ))}
    </ul>
  );
}

function Voice({ note }: { note: NoteKept }) {
  const t = useWords();
  const url = voiceOf(note.number);
  const playing = usePlaying(url);
  const named = t("tell.note", { number: note.number, length: lengthOf(note.seconds) });
  if (!url)
    return (
      <li class="voice">
        <Icon name="microphone" /> {named}
      </li>
    );
  return (
    <li>
      <Choice
        word={playing.now ? "tell.stop" : "tell.play"}
        icon={playing.now ? "stop" : "sound"}
        onPress={playing.toggle}
      >
        <small>{named}</small>
      </Choice>
    </li>
  );
}
