import type { Words } from "../words/words";

export const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** How long ago, in the largest unit that fits, rounded down. Two clocks may differ: never in the future. */
export function ago(ms: number, { say, count }: Pick<Words, "say" | "count">): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < 2) return say("ago.now");
  if (minutes < HOUR) return say("ago.minutes", { number: minutes });
  if (minutes < DAY) return count("ago.hours", Math.floor(minutes / HOUR));
  return count("ago.days", Math.floor(minutes / DAY));
}
