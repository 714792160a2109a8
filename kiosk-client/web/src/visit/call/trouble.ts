import type { CallState } from "@ventanilla/contract";
import type { Message } from "../../words/words.ts";

/** One calm sentence while the other is not to be seen and heard, and none when all is well. */
export function trouble(agentPresent: boolean, call: CallState): Message | undefined {
  if (!agentPresent || call === "ended") return "call.agentAway";
  if (call === "interrupted") return "call.interrupted";
  return call === "connecting" ? "call.connecting" : undefined;
}
