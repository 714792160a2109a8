import type { Absence, ChatLine, DeskSession, NoteSaid } from "@ventanilla/contract";

export type Line = ChatLine | NoteSaid | Absence;

/** What was written, said in notes and missed, in its order: an absence stands where it ended. */
export function saidSoFar({
  chat,
  notes,
  absences,
}: Pick<DeskSession, "chat" | "notes" | "absences">): [id: string, line: Line][] {
  const gaps = (absences ?? []).map((absence): [string, Line] => [`away-${absence.to}`, absence]);
  const lines: [string, Line][] = [...Object.entries(chat), ...Object.entries(notes ?? {}), ...gaps];
  return lines.sort(([, a], [, b]) => at(a).localeCompare(at(b)));
}

function at(line: Line): string {
  return "to" in line ? line.to : line.at;
}
