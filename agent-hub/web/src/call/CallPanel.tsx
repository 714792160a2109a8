import type { DeskSession } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { isCalling } from "../desk/tabs";
import type { Line } from "../desk/useDesk";
import { Icon } from "../page/Icon";
import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";
import { pictureOf } from "./advice";
import { CallControls } from "./CallControls";
import { Chat } from "./Chat";
import { Course } from "./Course";
import { callWords } from "./callWords";
import { Picture } from "./Picture";
import { Place } from "./Place";
import { StillPicture } from "./StillPicture";
import type { CallNow } from "./useCall";

/** What stands there as long as nothing is to be seen. */
const NO_PICTURE = { video: "call.noPicture", still: "carried.noStill", none: "carried.noVideo" } as const;

interface Props {
  session: DeskSession;
  call: CallNow;
  line: Line;
  onEnd: () => void;
}

export function CallPanel({ session, call, line, onEnd }: Props) {
  const { say } = useWords();
  const [picture, setPicture] = useState(false);
  const calling = isCalling(session);
  const words = callWords(session, call.state);
  const shown = pictureOf(session.rungs?.up);
  const seen = shown === "video" ? picture : shown === "still" && call.still !== undefined;
  return (
    <section class="panel call" aria-label={say("call.title")}>
      <Place session={session} />
      <div class="pictures">
        <Picture stream={call.remote} label={say("call.customer")} onPicture={setPicture} />
        {shown === "still" && call.still && <StillPicture still={call.still} label={say("call.customer")} />}
        {(words || !seen) && (
          <p class={shown === "none" && !words ? "no-picture whole" : "no-picture"}>
            <Icon name={words ? "phone" : "person"} />
            {words ? say(words) : say(session.consent.image ? NO_PICTURE[shown] : "call.voiceOnly")}
          </p>
        )}
        {call.own && <Picture stream={call.own.stream} label={say("call.own")} own />}
      </div>
      <p class={words ? "unseen" : "call-state"} role="status" data-testid="call-state">
        <Icon name={words ? "alert" : "check"} />
        {words ? say(words) : say("call.going")}
      </p>
      {calling && !words && <Course rungs={session.rungs} rttMs={call.rttMs} />}
      {call.own && <OwnDevices microphone={call.own.microphone} camera={call.own.camera} />}
      {calling ? (
        <CallControls call={call} onEnd={onEnd} />
      ) : (
        !session.outcome && (
          <button type="button" aria-keyshortcuts="t" onClick={onEnd}>
            {say("call.close")} <Shortcut>T</Shortcut>
          </button>
        )
      )}
      <Chat session={session} line={line} open={calling} />
    </section>
  );
}

/** What is missing on this side, with what to do; nothing when all is there. */
function OwnDevices({ microphone, camera }: { microphone: string; camera: string }) {
  const { say } = useWords();
  const key = microphone !== "READY" ? "call.noMicrophone" : camera !== "READY" ? "call.noCamera" : undefined;
  return key ? (
    <p class="problem">
      <Icon name="alert" /> {say(key)}
    </p>
  ) : null;
}
