import type { CaseRow } from "../records";

/**
 * The rows as they stand on the screen, each with what is true of it now: none moves and none comes in between, else the case
 * that is pressed is not the case that was read. How many new ones would come in is said beside.
 */
export function heldStill(
  shown: readonly CaseRow[],
  now: readonly CaseRow[],
): { rows: CaseRow[]; newcomers: number } {
  const fresh = new Map(now.map((row) => [row.id, row]));
  const known = new Set(shown.map((row) => row.id));
  return {
    rows: shown.map((row) => fresh.get(row.id) ?? row),
    newcomers: now.filter((row) => !known.has(row.id)).length,
  };
}

/** The next page joins below; a row that slipped down meanwhile is not there twice. */
export function joined(shown: readonly CaseRow[], next: readonly CaseRow[]): CaseRow[] {
  const known = new Set(shown.map((row) => row.id));
  return [...shown, ...next.filter((row) => !known.has(row.id))];
}
