import { Icon } from "../page/Icon";
import { Shortcut } from "../page/Shortcut";
import { useWords } from "../words/WordsContext";
import type { CallNow } from "./useCall";

export function CallControls({ call, onEnd }: { call: CallNow; onEnd: () => void }) {
  const { say } = useWords();
  return (
    <div class="call-controls">
      <button
        type="button"
        aria-keyshortcuts="m"
        class={call.microphone ? "" : "off"}
        onClick={call.toggleMicrophone}
      >
        <Icon name={call.microphone ? "microphone" : "microphoneOff"} />
        {say(call.microphone ? "call.mute" : "call.unmute")} <Shortcut>M</Shortcut>
      </button>
      <button
        type="button"
        aria-keyshortcuts="v"
        class={call.camera ? "" : "off"}
        onClick={call.toggleCamera}
      >
        <Icon name={call.camera ? "camera" : "cameraOff"} />
        {say(call.camera ? "call.hide" : "call.unhide")} <Shortcut>V</Shortcut>
      </button>

      <button type="button" aria-keyshortcuts="t" class="danger solid" onClick={onEnd}>
        <Icon name="hangUp" />
        {say("call.end")} <Shortcut>T</Shortcut>
      </button>
    </div>
  );
}
