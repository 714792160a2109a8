import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../words/Words.tsx";
import { useRoom } from "./Room.tsx";

/** In words, as long as the other cannot hear her. */
export function Silent() {
  const t = useWords();
  const { media, microphone } = useRoom().state;
  const missing = media !== undefined && media.microphone !== "READY";
  if (microphone && !missing) return null;
  return (
    <p class="silent" role="status">
      <Icon name="microphoneOff" />
      {t(missing ? "call.microphoneMissing" : "call.microphoneIsOff")}
    </p>
  );
}
