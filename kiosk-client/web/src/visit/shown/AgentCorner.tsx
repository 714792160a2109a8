import { useView } from "../../kiosk/Kiosk.tsx";
import { Video } from "../../parts/Video.tsx";
import { useWords } from "../../words/Words.tsx";
import { useRoom } from "../call/Room.tsx";

/** Whoever shows something stays in sight. */
export function AgentCorner() {
  const t = useWords();
  const { session } = useView();
  const { remote } = useRoom().state;
  return <Video class="agent-corner" stream={remote} label={session?.agent ?? t("chat.agent")} />;
}
