import { useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useRoom } from "./Room.tsx";

/** What the other sees and hears of her. */
export function CallBar() {
  const { room, state } = useRoom();
  const image = useView().session?.image ?? false;
  return (
    <>
      <Choice
        word={state.microphone ? "call.microphoneOff" : "call.microphoneOn"}
        icon={state.microphone ? "microphone" : "microphoneOff"}
        kind="quiet"
        onPress={() => room?.setMicrophone(!state.microphone)}
      />
      {image && (
        <Choice
          word={state.camera ? "call.cameraOff" : "call.cameraOn"}
          icon={state.camera ? "camera" : "cameraOff"}
          kind="quiet"
          onPress={() => room?.setCamera(!state.camera)}
        />
      )}
    </>
  );
}
