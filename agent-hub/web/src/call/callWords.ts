import type { CallState, DeskSession } from "@ventanilla/contract";
import type { Key } from "../words/words";

type Known = Pick<DeskSession, "customerPresent" | "customerLeft" | "resolved">;

/** What the agent is told about the call; nothing when it simply goes on. */
export function callWords(
  { customerPresent, customerLeft, resolved }: Known,
  state: CallState,
): Key | undefined {
  if (customerLeft) return "call.left";
  if (resolved) return "call.ended";
  if (!customerPresent) return "call.away";
  switch (state) {
    case "connecting":
      return "call.connecting";
    case "interrupted":
      return "call.interrupted";
    case "ended":
      return "call.ended";
    case "connected":
      return undefined;
  }
}
