import { useEffect, useRef, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import { Heard } from "./Heard.tsx";
import { keepNote } from "./keeping.ts";
import { Recording } from "./Recording.tsx";
import { type Kind, Recorder, type Said } from "./recorder.ts";
import { keepVoice } from "./voices.ts";

type Doing = "nothing" | "opening" | "missing" | "keeping" | Recorder | Said;

/**
 * The round button; then what she said, to be heard, said again or kept. Nothing leaves the page before she keeps it; only when her agent is
 * suddenly there again, the agent gets what she has said so far.
 */
export function Record({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const t = useWords();
  const { link, refused } = useKiosk();
  const { stop: hush } = useSpeech();
  const { notes = [], nextNote = 1, mayRecord = false, mayFilm = false } = useView().handIn ?? {};
  const [doing, setDoing] = useState<Doing>("nothing");
  const [unseen, setUnseen] = useState(false);
  const now = useRef<Doing>(doing);
  now.current = doing;
  const next = useRef(nextNote);
  next.current = nextNote;
  const gone = useRef(false);
  useEffect(() => onBusy(typeof doing === "object"), [doing, onBusy]);
  useEffect(
    () => () => {
      gone.current = true;
      if (now.current instanceof Recorder) now.current.stop();
      else if (typeof now.current === "object") void keepSoFar(now.current, next.current, link.bearer);
    },
    [link],
  );
  const record = async (kind: Kind) => {
    hush();
    refused(undefined);
    setDoing("opening");
    try {
      const recorder = await Recorder.open(kind);
      if (gone.current) return recorder.stop();
      setDoing(recorder);
      const said = await recorder.said;
      if (gone.current) await keepSoFar(said, next.current, link.bearer);
      else setDoing(said);
    } catch {
      // Without a camera there is still her voice.
      setUnseen(kind === "film");
      setDoing(kind === "film" ? "nothing" : "missing");
    }
  };
  const keep = async (said: Said) => {
    setDoing("keeping");
    keepVoice(nextNote, said.blob); // before the program says that it has it: the screen shows it then
    const problem = await keepNote(said, link.bearer);
    refused(problem);
    setDoing(problem ? said : "nothing");
  };
  if (doing instanceof Recorder) return <Recording recorder={doing} />;
  if (typeof doing === "object")
    return <Heard said={doing} onAgain={() => record(doing.kind)} onKeep={() => keep(doing)} />;
  if (doing === "keeping") return <p class="record-word">{t("tell.keeping")}</p>;
  if (doing === "missing") return <p class="record-word">{t("tell.noMicrophone")}</p>;
  if (!mayRecord) return null;
  const word = notes.length > 0 ? "tell.more" : "tell.record";
  return (
    <div class="record">
      <button
        type="button"
        class="round"
        data-say={word}
        disabled={doing === "opening"}
        onClick={() => record("voice")}
      >
        <Icon name="microphone" />
        {t(word)}
      </button>
      {unseen && <p class="record-word">{t("tell.noCamera")}</p>}
      {mayFilm && !unseen && (
        <Choice
          word="tell.film"
          icon="camera"
          disabled={doing === "opening"}
          onPress={() => record("film")}
        />
      )}
    </div>
  );
}

/** The program takes it for the call; of who has left it takes nothing, and nothing of hers stays here. */
async function keepSoFar(said: Said, number: number, bearer: string): Promise<void> {
  try {
    if (!(await keepNote(said, bearer))) keepVoice(number, said.blob);
  } catch {
    // Neither the program nor this page has it: only a program that has ended meanwhile does that.
  }
}
