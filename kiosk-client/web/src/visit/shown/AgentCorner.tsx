import { AgentPicture } from "../call/AgentPicture.tsx";

/** Whoever shows something stays in sight. */
export function AgentCorner() {
  return <AgentPicture class="agent-corner" />;
}
