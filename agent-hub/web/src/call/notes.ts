import type { NoteSaid, Rungs } from "@ventanilla/contract";
import { lesser } from "./advice";

type Notes = Readonly<Record<string, NoteSaid>> | undefined;

/** The oldest that nobody has heard, while no voice goes; where they can talk she is not talked over. A film waits to be looked at. */
export function nextToHear(
  notes: Notes,
  rungs: Rungs | undefined,
  tried: ReadonlySet<string>,
): string | undefined {
  const rung = rungs && lesser(rungs);
  if (rung !== "MESSAGES" && rung !== "OFFLINE") return undefined;
  return Object.entries(notes ?? {})
    .filter(([id, note]) => note.heard === "NOT_YET" && !note.film && !tried.has(id))
    .sort(([, a], [, b]) => a.number - b.number)[0]?.[0];
}

/** 0:42 */
export function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
