import type { NoteSaid } from "@ventanilla/contract";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { lengthOf } from "./notes";
import { addressOf, type NotesNow } from "./useNotes";

interface Props {
  session: string;
  id: string;
  note: NoteSaid;
  notes: NotesNow;
}

/** What she said into a microphone because no voice could go: heard, or seen, as often as the agent wants. */
export function SaidNote({ session, id, note, notes }: Props) {
  const { say } = useWords();
  const name = say(note.film ? "notes.film" : "notes.voice", { length: lengthOf(note.seconds) });
  if (note.film)
    return (
      // biome-ignore lint/a11y/useMediaCaption: somebody just said it, nobody has written it down yet
      <video
        controls
        preload="none"
        src={addressOf(session, id)}
        aria-label={name}
        onPlay={() => notes.hears(id, false)}
        onEnded={() => notes.hears(id, true)}
      />
    );
  const playing = notes.playing === id;
  return (
    <button type="button" class="said-note" data-heard={note.heard} onClick={() => notes.toggle(id)}>
      <Icon name={playing ? "pause" : "sound"} />
      {name}
      {note.heard === "NOT_YET" && !playing && <strong> {say("notes.new")}</strong>}
      <span class="unseen">{say(playing ? "notes.stop" : "notes.play")}</span>
    </button>
  );
}
