import type { CaseView } from "../records";

export type MoveField =
  | "area"
  | "kind"
  | "service"
  | "causal"
  | "until"
  | "on"
  | "told"
  | "from"
  | "at"
  | "interpreter";

export interface Move {
  fields: readonly MoveField[];
  /** Whether it must be said why. */
  why: "needed" | "may" | "no";
  /** Cannot be taken back: it is asked once more. */
  final?: true;
}

/** What an analyst does with a case herself. What answers it or tells her about it has panels of its own. */
export const MOVES = {
  STUDY: { fields: [], why: "no" },
  NOTE: { fields: [], why: "needed" },
  PASS: { fields: ["area"], why: "may" },
  ASK_TO_COMPLETE: { fields: [], why: "needed" },
  EXTEND_WAIT: { fields: [], why: "needed" },
  COMPLETE: { fields: ["on"], why: "needed" },
  REQUEST_EVIDENCE: { fields: ["from"], why: "needed" },
  DECREE_EVIDENCE: { fields: ["told", "until"], why: "needed" },
  CLOSE_EVIDENCE: { fields: [], why: "needed" },
  APPOINT_VISIT: { fields: ["at"], why: "needed" },
  HOLD_VISIT: { fields: ["at"], why: "needed" },
  RECLASSIFY: { fields: ["kind", "service", "causal"], why: "needed" },
  TRANSLATE: { fields: ["interpreter"], why: "needed" },
  EXTEND: { fields: ["until"], why: "needed" },
  CLOSE: { fields: [], why: "may", final: true },
} as const satisfies Record<string, Move>;

export type MoveCode = keyof typeof MOVES;

/** These go out as a signed paper with a number of its own: they are written as an answer. */
export const BY_ANSWER = ["TRANSFER", "WITHDRAW", "DESIST"] as const;

export const moveOf = (code: MoveCode): Move => MOVES[code];

/** Those that are legal now, in the order of a case's life. */
export function movesNow(file: Pick<CaseView, "moves">): MoveCode[] {
  return (Object.keys(MOVES) as MoveCode[]).filter((code) => file.moves.includes(code));
}

export type Values = Partial<Record<MoveField, string>>;

/** A causal may be left open. */
const OPTIONAL = new Set<MoveField>(["causal"]);

/** The first thing that is missing. */
export function toMend(code: MoveCode, values: Values, why: string): MoveField | "why" | undefined {
  const move = moveOf(code);
  const field = move.fields.find((each) => !OPTIONAL.has(each) && !values[each]?.trim());
  return field ?? (move.why === "needed" && !why.trim() ? "why" : undefined);
}

/** As the server wants it: a clock on the wall here is Colombia's. */
export function bodyOf(
  code: MoveCode,
  values: Values,
  why: string,
  version: number,
): Record<string, unknown> {
  const fields = moveOf(code)
    .fields.map((field) => [field, values[field]?.trim()] as const)
    .filter(([, value]) => value)
    .map(([field, value]) => [field, field === "at" ? instantOf(value ?? "") : value]);
  return {
    version,
    move: code,
    ...Object.fromEntries(fields),
    ...(why.trim() && moveOf(code).why !== "no" ? { why: why.trim() } : {}),
  };
}

function instantOf(local: string): string {
  return new Date(`${local}:00-05:00`).toISOString();
}
