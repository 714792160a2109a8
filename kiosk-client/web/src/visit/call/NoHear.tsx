import { useEffect } from "preact/hooks";
import { Help } from "./Help.tsx";
import { useRoom } from "./Room.tsx";

/** The press itself may mend it: browsers hold a sound back until somebody touches the page. */
export function NoHear({ onClose }: { onClose: () => void }) {
  const { room } = useRoom();
  useEffect(() => room?.hear(), [room]);
  return (
    <Help
      title="noHear.title"
      steps={["noHear.volume", "noHear.headset", "noHear.told"]}
      line="noHear.line"
      done="noHear.done"
      onClose={onClose}
    />
  );
}
