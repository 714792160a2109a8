import { useEffect, useRef, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import { keepNote } from "../handin/keeping.ts";
import { Recording } from "../handin/Recording.tsx";
import { Recorder, type Said } from "../handin/recorder.ts";
import { keepVoice } from "../handin/voices.ts";

type Doing = "nothing" | "opening" | "missing" | "keeping" | Recorder | Said;

/** Press, speak, press again: it is sent. Whatever takes this screen away meanwhile, what she has said so far is sent too. */
export function Saying({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const t = useWords();
  const { link, refused } = useKiosk();
  const { stop: hush } = useSpeech();
  const [doing, setDoing] = useState<Doing>("nothing");
  const next = useRef(1);
  next.current = useView().said?.next ?? 1;
  const recorder = useRef<Recorder | undefined>(undefined);
  const gone = useRef(false);
  useEffect(() => onBusy(doing !== "nothing" && doing !== "missing"), [doing, onBusy]);
  useEffect(
    () => () => {
      gone.current = true;
      recorder.current?.stop();
    },
    [],
  );
  const send = async (said: Said) => {
    setDoing("keeping");
    keepVoice(next.current, said.blob);
    try {
      const problem = await keepNote(said, link.bearer);
      refused(problem);
      setDoing(problem ? said : "nothing");
    } catch {
      setDoing(said);
    }
  };
  const record = async () => {
    hush();
    refused(undefined);
    setDoing("opening");
    try {
      const opened = await Recorder.open("message");
      recorder.current = opened;
      if (gone.current) return opened.stop();
      setDoing(opened);
      await send(await opened.said);
    } catch {
      setDoing("missing");
    }
  };
  if (doing instanceof Recorder) return <Recording recorder={doing} stop="messages.send" />;
  if (doing === "keeping") return <p class="record-word">{t("tell.keeping")}</p>;
  if (doing === "missing") return <p class="record-word">{t("tell.noMicrophone")}</p>;
  return (
    <div class="record">
      {typeof doing === "object" ? (
        <Choice word="messages.send" kind="yes" onPress={() => send(doing)} />
      ) : (
        <button
          type="button"
          class="round"
          data-say="messages.record"
          data-answer="yes"
          disabled={doing === "opening"}
          onClick={record}
        >
          <Icon name="microphone" />
          {t("messages.record")}
        </button>
      )}
    </div>
  );
}
