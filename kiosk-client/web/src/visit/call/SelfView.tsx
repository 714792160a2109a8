import { useView } from "../../kiosk/Kiosk.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Video } from "../../parts/Video.tsx";
import { useWords } from "../../words/Words.tsx";
import { useRoom } from "./Room.tsx";

/** Oneself, small and as in a mirror; in words when the other does not see her. */
export function SelfView() {
  const t = useWords();
  const image = useView().session?.image ?? false;
  const { media, camera } = useRoom().state;
  return (
    <div class="self">
      {image && camera ? (
        <Video mirrored placeholder={false} stream={media?.stream} label={t("call.you")} />
      ) : (
        <p class="self-off">
          <Icon name="cameraOff" />
          {t(image ? "call.cameraIsOff" : "call.voiceOnly")}
        </p>
      )}
    </div>
  );
}
