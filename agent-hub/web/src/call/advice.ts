import type { Rung, Rungs } from "@ventanilla/contract";
import type { Key } from "../words/words";

/** A round trip from which on two people talk at once. */
const LONG_MS = 400;

export interface Advice {
  key: Key;
  /** Of delay, to the tenth. */
  seconds?: number;
}

/** What comes of the person, in place of what. */
export function pictureOf(up: Rung | undefined): "video" | "still" | "none" {
  if (up === "STILLS") return "still";
  return up === "AUDIO" || up === "MESSAGES" || up === "OFFLINE" ? "none" : "video";
}

/** The lesser direction: what the talk as a whole is like. */
export function lesser({ up, down }: Rungs): Rung {
  return ORDER.indexOf(up) > ORDER.indexOf(down) ? up : down;
}

/** What to do about it, most pressing first; nothing when one simply talks. */
export function adviceFor(rungs: Rungs | undefined, rttMs: number | undefined): Advice | undefined {
  const rung = rungs && lesser(rungs);
  if (rung === "OFFLINE" || rung === "MESSAGES") return { key: "carried.write" };
  if (rttMs !== undefined && rttMs >= LONG_MS)
    return { key: "carried.delay", seconds: Math.round(rttMs / 100) / 10 };
  if (rungs?.down === "AUDIO") return { key: "carried.sayIt" };
  return rungs?.up === "AUDIO" ? { key: "carried.askIt" } : undefined;
}

const ORDER: Rung[] = ["VIDEO", "SMALL_VIDEO", "SLOW_VIDEO", "STILLS", "AUDIO", "MESSAGES", "OFFLINE"];
