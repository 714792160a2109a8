import type { Backlog, LinkState } from "@ventanilla/contract";
import type { Message, Values } from "../words/words.ts";

type Say = (message: Message, values?: Values) => string;
type Counted = "waits" | "turn" | "travels" | "attentions" | "received" | "refused" | "missing";

export interface Line {
  name: "none" | "waits" | "travels" | "received" | "refused" | "missing";
  /** good: nothing to do. fair: it goes by itself. bad: somebody must look at it. */
  mood: "good" | "fair" | "bad";
  says: string;
  /** What there is to know beside it. */
  more?: string;
}

/** What lies here, in sentences: first what somebody must look at, then what waits, then what is done. */
export function linesOf(backlog: Backlog, link: LinkState, say: Say): Line[] {
  const { waiting, travelling, received, refused, missing } = backlog;
  const resting = waiting - travelling;
  const lines: (Line | false)[] = [
    missing > 0 && { name: "missing", mood: "bad", says: counted("missing", missing, say) },
    refused > 0 && { name: "refused", mood: "fair", says: counted("refused", refused, say) },
    travelling > 0 && { name: "travels", mood: "fair", says: counted("travels", travelling, say) },
    resting > 0 && { name: "waits", mood: "fair", ...waits(backlog, resting, link, say) },
    waiting + refused + missing === 0 && { name: "none", mood: "good", says: say("op.backlog.none") },
    received > 0 && { name: "received", mood: "good", says: counted("received", received, say) },
  ];
  return lines.filter((line) => line !== false);
}

function waits({ attentions, oldestMinutes }: Backlog, sheets: number, link: LinkState, say: Say) {
  const more = [
    ...(sheets > 1 ? [counted("attentions", attentions, say)] : []),
    ...(oldestMinutes === undefined ? [] : [say("op.backlog.oldest", { age: ago(oldestMinutes, say) })]),
    say("op.backlog.safe"),
  ];
  return { says: counted(link === "NONE" ? "waits" : "turn", sheets, say), more: more.join(" ") };
}

function counted(what: Counted, count: number, say: Say): string {
  return count === 1 ? say(`op.backlog.${what}.one`) : say(`op.backlog.${what}.many`, { count });
}

/** How long ago, in the largest unit that fits, rounded down. */
function ago(minutes: number, say: Say): string {
  if (minutes < 2) return say("op.ago.now");
  if (minutes < 60) return say("op.ago.minutes", { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? say("op.ago.hour") : say("op.ago.hours", { count: hours });
  const days = Math.floor(hours / 24);
  return days === 1 ? say("op.ago.day") : say("op.ago.days", { count: days });
}
