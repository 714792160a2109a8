import { useView } from "../../kiosk/Kiosk.tsx";
import { Video } from "../../parts/Video.tsx";
import { useWords } from "../../words/Words.tsx";
import { pictureOf } from "./carried.ts";
import { useRoom } from "./Room.tsx";
import { StillPicture } from "./StillPicture.tsx";

/** The agent, as well as the link lets him be seen: moving, now and then, or drawn. */
export function AgentPicture({ class: kind }: { class: string }) {
  const t = useWords();
  const { session, rungs } = useView();
  const { remote, still } = useRoom().state;
  const label = session?.agent ?? t("chat.agent");
  const picture = pictureOf(rungs?.down);
  return picture === "still" && still ? (
    <StillPicture class={kind} still={still} label={label} />
  ) : (
    <Video class={kind} stream={picture === "video" ? remote : undefined} label={label} />
  );
}
