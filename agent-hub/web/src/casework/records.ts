/** The records of openapi.yaml about cases. */
import type { PaperKind, Service } from "@ventanilla/contract";

export type Light = "GREEN" | "AMBER" | "RED" | "DONE";

export interface CaseDate {
  light: Light;
  /** The last day in time, absent while its term does not run. */
  by?: string;
  on?: string;
  /** Business days until then; below nothing when it is over. */
  days?: number;
}

/** Decided, citación sent, notified. */
export interface CaseLights {
  decide: CaseDate;
  cite: CaseDate;
  notice: CaseDate;
}

export interface Colleague {
  id: string;
  name: string;
}

export interface CaseRow {
  id: string;
  radicado: string;
  filedOn: string;
  version: number;
  who?: string;
  object: string;
  kind: string;
  kindWord: string;
  service: Service;
  state: string;
  stateWord: string;
  area: string;
  analyst?: Colleague;
  stopped: boolean;
  lights: CaseLights;
}

export interface CaseCounts {
  mine: number;
  unassigned: number;
  all: number;
  red: number;
  amber: number;
  green: number;
}

export interface CaseList {
  rows: CaseRow[];
  more: boolean;
  /** With the first page of a list, and with no search. */
  counts?: CaseCounts;
}

export type Whose = "MINE" | "UNASSIGNED" | "ALL";

export interface Asked {
  whose: Whose;
  words?: string;
  state?: string;
  service?: Service;
  light?: Light;
}

/** The radicados that stayed as they were: a colleague was faster. */
export interface Unassigned {
  kept: string[];
}

export interface CaseDraft {
  field: string;
  text: string;
  version: number;
  at: string;
  mine: boolean;
  author: string;
}

/** Something that was done with the case. */
export interface CaseStep {
  version: number;
  at: string;
  who: string;
  move: string;
  word: string;
  article: string;
  /** The word of the state that it led to. */
  state: string;
  /** Ids, codes and dates. */
  data: Record<string, unknown>;
  why?: string;
}

/** A date of one case, with the server's sentence about it. */
export interface SpokenDate extends CaseDate {
  words: string;
}

/** One case whole, as its page shows it. */
export interface CaseView {
  id: string;
  radicado: string;
  checkDigit: string;
  version: number;
  filedAt: string;
  filedWords: string;
  session: string;
  state: { code: string; word: string; sentence: string };
  kind: string;
  kindWord: string;
  service: Service;
  causal?: string;
  causalName?: string;
  causalKnown: boolean;
  area: string;
  malIngresada: boolean;
  /** The case that a recurso attacks. */
  about?: string;
  analyst?: Colleague;
  content: {
    object: string;
    reasons?: string;
    name?: string;
    document?: string;
    account?: string;
    address?: string;
    email?: string;
    representative?: string;
  };
  /** What it lacked and did not stop it. */
  missing: string[];
  receivedBy: string;
  receivedAt: string;
  receivedHow: "VIDEO" | "HANDED_IN" | "PAPER";
  annexes: { page: string; number: number; kind: PaperKind; later: boolean }[];
  term: { days: number; citation: string; presented: string; day: number };
  dates: {
    decide: SpokenDate;
    cite: SpokenDate;
    notice: SpokenDate;
    /** Since when the term stands still. */
    stopped?: string;
    target: string;
  };
  waiting?: { asked: string; by: string; extended: boolean };
  evidenceUntil?: string;
  translation?: { language: string; by: string; text?: string };
  answer?: { radicado?: string; at: string; respuesta: string; word: string };
  notice?: { at: string; how: string; word: string };
  silence?: { since: string; recogniseBy: string; stand: "FLAGGED" | "RECOGNISED" | "EXCEPTED" };
  /** The codes of the moves that are legal now. */
  moves: string[];
  steps: CaseStep[];
}
