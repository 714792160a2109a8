import type { NoteKept } from "@ventanilla/contract";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words/Words.tsx";
import { Again } from "./Again.tsx";
import { lengthOf } from "./length.ts";
import { voiceOf } from "./voices.ts";

/** Notes that are kept; heard or seen again as long as the page remembers them. */
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
  const named = t(note.film ? "tell.filmNote" : "tell.note", {
    number: note.number,
    length: lengthOf(note.seconds),
  });
  if (!url)
    return (
      <li class="voice">
        <Icon name={note.film ? "camera" : "microphone"} /> {named}
      </li>
    );
  return (
    <li>
      <Again url={url} film={note.film}>
        <small>{named}</small>
      </Again>
    </li>
  );
}
