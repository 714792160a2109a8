/** The records of openapi.yaml that the staff's pages read and write. */
import type { Identity, Relation, Service } from "@ventanilla/contract";

export interface SignedIn {
  id: string;
  name: string;
  role: "AGENT" | "ANALYST" | "RESPONSIBLE" | "SUPERVISOR";
  csrf: string;
}

export interface KioskRow {
  id: string;
  name: string;
  municipality: string;
  state: "NEW" | "ENROLLED" | "REVOKED";
  connected: boolean;
  /** When it was last connected; absent when it never was. */
  heard?: string;
  dayOpen: boolean;
  attentionsToday: number;
  waiting: number;
  /** What lies sealed in its spool and not here. */
  backlog: { parts: number; bytes: number; oldest?: string; refused: number; missing: number };
  /** The most pressing first. */
  alarms: ("MISSING" | "KEY_TWICE" | "SILENT" | "OLD")[];
}

export interface EnrolmentCode {
  code: string;
  until: string;
}

export interface Candidate {
  account: string;
  name: string;
  address: string;
  municipality: string;
}

export interface Person {
  account?: string;
  name?: string;
  document?: string;
  relation: Relation;
  identity: Identity;
}

export interface Invoice {
  id: string;
  period: string;
  amount: number;
  consumption: string;
  dueText: string;
  paid: boolean;
}

export interface ControlQuestion {
  question: string;
  answer: string;
}

export interface Account {
  account: string;
  balance: number;
  invoices: Invoice[];
  questions: ControlQuestion[];
}

export interface Choice {
  code: string;
  name: string;
  group?: string;
}

export interface Catalogue {
  kinds: Choice[];
  services: Choice[];
  causales: Record<string, Choice[]>;
  languages: Choice[];
}

export interface NewPqr {
  kind: string;
  service: Service;
  causal?: string;
  object: string;
  reasons?: string;
  name?: string;
  document?: string;
  account?: string;
  address?: string;
  email?: string;
  representative?: string;
  language?: string;
  /** What she says she does not owe, in pesos. */
  disputed?: number;
  disputedInvoice?: string;
  pages: string[];
}

export interface RecursoOutlook {
  about: string;
  lastDay?: string;
  byConduct: boolean;
  toPay: number;
  findings: { code: string; weight: "MENDABLE" | "FATAL"; words: string; article: string }[];
}

export interface NewRecurso {
  about: string;
  appeal: boolean;
  object: string;
  paymentSeen: boolean;
  invoice?: string;
  disputed?: number;
  confirmedBy?: string;
}

export interface OpenedAct {
  act: string;
  copySha256: string;
  /** What the agent reads aloud before she confirms. */
  acta: string;
  /** What she is asked to confirm, word for word. */
  receipt: string;
}

export const CAPACITIES = ["HERSELF", "APODERADO", "AUTORIZADO", "REPRESENTANTE"] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Who takes the act; a name only where that is not the addressee herself. */
export interface Receiver {
  capacity: Capacity;
  name?: string;
  document?: string;
}

/** Her permission to be notified by mail; without `email` there is none. */
export interface Permission {
  document?: string;
  /** What she agreed to, or what she is to be asked, with `{email}` where her address goes. */
  words: string;
  email?: string;
  at?: string;
}
