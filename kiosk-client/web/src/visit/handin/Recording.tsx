import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../parts/Icon.tsx";
import { Video } from "../../parts/Video.tsx";
import { useWords } from "../../words/Words.tsx";
import type { Message } from "../../words/words.ts";
import { stillHere } from "../idling.ts";
import { lengthOf } from "./length.ts";
import type { Recorder } from "./recorder.ts";

const TICK_MS = 100;

/** A ring that grows with her voice: she sees that she is heard. In a film she sees herself as in a mirror. */
export function Recording({ recorder, stop = "tell.stop" }: { recorder: Recorder; stop?: Message }) {
  const t = useWords();
  const ring = useRef<HTMLButtonElement>(null);
  const [seconds, setSeconds] = useState(0);
  const film = recorder.kind === "film";
  useEffect(() => {
    const timer = setInterval(() => {
      ring.current?.style.setProperty("--level", recorder.level().toFixed(2));
      setSeconds(recorder.seconds());
      stillHere();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [recorder]);
  return (
    <div class={film ? "record record-film" : "record"}>
      {film && <Video stream={recorder.stream} label={t("tell.you")} mirrored />}
      <button
        ref={ring}
        type="button"
        class="round round-on"
        data-say={stop}
        data-answer="yes"
        onClick={() => recorder.stop()}
      >
        <Icon name="stop" />
        {t(stop)}
      </button>
      <p class="record-word" role="timer">
        {t(film ? "tell.filming" : "tell.listening")} <strong>{lengthOf(seconds)}</strong>
      </p>
    </div>
  );
}
