export type May = "SEND" | "RETURN" | "QUEJA";

/** `Sspd` of openapi.yaml: how far a recurso is with the Superintendencia. */
export interface Sspd {
  appeal: boolean;
  sendBy?: string;
  sentOn?: string;
  guide?: string;
  quejaBy?: string;
  quejaOn?: string;
  quejaLate?: boolean;
  may: May[];
}

export const DECISIONS = ["CONFIRMA", "MODIFICA", "REVOCA", "RECHAZA"] as const;
export type Decided = (typeof DECISIONS)[number] | "NIEGA";

/** In Spanish whatever the page speaks: it goes on the record as it is. */
const SPANISH: Record<Decided, string> = {
  CONFIRMA: "La Superintendencia confirma",
  MODIFICA: "La Superintendencia modifica",
  REVOCA: "La Superintendencia revoca",
  RECHAZA: "La Superintendencia rechaza",
  NIEGA: "La Superintendencia niega la queja",
};

/** A queja that is accepted makes the file leave; until it left there is nothing else to decide. */
export function decisionsNow({ sentOn, quejaOn }: Sspd): readonly Decided[] {
  return quejaOn && !sentOn ? ["NIEGA"] : DECISIONS;
}

export function recordOf(decided: Decided, words: string): string {
  return `${SPANISH[decided]}. ${words.trim()}`;
}

/** Today in Colombia. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Bogota" }).format(now);
}
