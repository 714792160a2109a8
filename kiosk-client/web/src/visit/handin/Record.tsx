import { useEffect, useRef, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import { stillHere } from "../idling.ts";
import { keepNote } from "./keeping.ts";
import { lengthOf } from "./length.ts";
import { usePlaying } from "./playing.ts";
import { Recorder, type Said } from "./recorder.ts";
import { keepVoice } from "./voices.ts";

const MOST_NOTES = 3;
const TICK_MS = 100;

type Doing = "nothing" | "opening" | "missing" | Recorder | Said | "keeping";

/** The round button; then what she said, to be heard, said again or kept. Nothing leaves the page before she keeps it. */
export function Record({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const t = useWords();
  const { link, refused } = useKiosk();
  const { stop: hush } = useSpeech();
  const notes = useView().handIn?.notes ?? [];
  const [doing, setDoing] = useState<Doing>("nothing");
  const now = useRef<Doing>(doing);
  now.current = doing;
  useEffect(() => onBusy(typeof doing === "object"), [doing, onBusy]);
  useEffect(() => () => void (now.current instanceof Recorder && now.current.stop()), []);
  const record = async () => {
    hush();
    refused(undefined);
    setDoing("opening");
    try {
      const recorder = await Recorder.open();
      setDoing(recorder);
      setDoing(await recorder.said);
    } catch {
      setDoing("missing");
    }
  };
  const keep = async (said: Said) => {
    const number = notes.length + 1;
    setDoing("keeping");
    keepVoice(number, said.blob); // before the program says that it has it: the screen shows it then
    const problem = await keepNote(said, link.bearer);
    refused(problem);
    setDoing(problem ? said : "nothing");
  };
  if (doing instanceof Recorder) return <Recording recorder={doing} />;
  if (typeof doing === "object") return <Heard said={doing} onAgain={record} onKeep={() => keep(doing)} />;
  if (doing === "keeping") return <p class="record-word">{t("tell.keeping")}</p>;
  if (doing === "missing") return <p class="record-word">{t("tell.noMicrophone")}</p>;
  if (notes.length >= MOST_NOTES) return null;
  return (
    <div class="record">
      <button
        type="button"
        class="round"
        data-say={notes.length > 0 ? "tell.more" : "tell.record"}
        disabled={doing === "opening"}
        onClick={record}
      >
        <Icon name="microphone" />
        {t(notes.length > 0 ? "tell.more" : "tell.record")}
      </button>
    </div>
  );
}

/** A ring that grows with her voice: she sees that she is heard. */
function Recording({ recorder }: { recorder: Recorder }) {
  const t = useWords();
  const ring = useRef<HTMLButtonElement>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      ring.current?.style.setProperty("--level", recorder.level().toFixed(2));
      setSeconds(recorder.seconds());
      stillHere();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [recorder]);
  return (
    <div class="record">
      <button
        ref={ring}
        type="button"
        class="round round-on"
        data-say="tell.stop"
        data-answer="yes"
        onClick={() => recorder.stop()}
      >
        <Icon name="stop" />
        {t("tell.stop")}
      </button>
      <p class="record-word" role="timer">
        {t("tell.listening")} <strong>{lengthOf(seconds)}</strong>
      </p>
    </div>
  );
}

function Heard({ said, onAgain, onKeep }: { said: Said; onAgain: () => void; onKeep: () => void }) {
  const t = useWords();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(said.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [said]);
  const playing = usePlaying(url);
  return (
    <div class="record">
      <p class="record-word">
        <strong>{t("tell.recorded")}</strong> {lengthOf(said.seconds)}
      </p>
      <Choice
        word={playing.now ? "tell.stop" : "tell.play"}
        icon={playing.now ? "stop" : "sound"}
        onPress={playing.toggle}
      />
      <div class="answers">
        <Choice word="tell.again" kind="no" icon="again" onPress={onAgain} />
        <Choice word="tell.keep" kind="yes" onPress={onKeep} />
      </div>
    </div>
  );
}
