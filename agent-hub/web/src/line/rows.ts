import type { DeskView, Waiting } from "@ventanilla/contract";

export interface Row {
  id: string;
  waiting: Waiting;
  /** Was taken or left while somebody pointed at the list. */
  gone: boolean;
}

type Line = DeskView["line"];

export function inOrder(line: Line): Row[] {
  return Object.entries(line)
    .map(([id, waiting]) => ({ id, waiting, gone: false }))
    .sort((a, b) => a.waiting.place - b.waiting.place);
}

/**
 * The list while somebody points at it: each row stays where it was, says what is true of it now, and nobody new comes in
 * between. Else the person who is pressed is not the person who was read.
 */
export function heldStill(shown: readonly Row[], line: Line): { rows: Row[]; newcomers: number } {
  const rows = shown.map((row) => {
    const waiting = line[row.id];
    return waiting ? { id: row.id, waiting, gone: false } : { ...row, gone: true };
  });
  const newcomers = Object.keys(line).filter((id) => !shown.some((row) => row.id === id)).length;
  return { rows, newcomers };
}

/** Who joined between two looks at the line. */
export function joined(before: Line, after: Line): number {
  return Object.keys(after).filter((id) => !(id in before)).length;
}

/** Whole minutes; a clock that runs behind the server's never makes them negative. */
export function minutesSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
}
