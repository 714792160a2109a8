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

/** The round button; then what she said, to be heard, said again or kept. Nothing leaves the page before she keeps it. */
export function Record({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const t = useWords();
  const { link, refused } = useKiosk();
  const { stop: hush } = useSpeech();
  const { notes = [], nextNote = 1, mayRecord = false, mayFilm = false } = useView().handIn ?? {};
  const [doing, setDoing] = useState<Doing>("nothing");
  const [unseen, setUnseen] = useState(false);
  const now = useRef<Doing>(doing);
  now.current = doing;
  useEffect(() => onBusy(typeof doing === "object"), [doing, onBusy]);
  useEffect(() => () => void (now.current instanceof Recorder && now.current.stop()), []);
  const record = async (kind: Kind) => {
    hush();
    refused(undefined);
    setDoing("opening");
    try {
      const recorder = await Recorder.open(kind);
      setDoing(recorder);
      setDoing(await recorder.said);
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
