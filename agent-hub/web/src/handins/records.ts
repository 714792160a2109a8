/** The records of openapi.yaml about what was handed in without a link. */
import type { PaperKind, Service } from "@ventanilla/contract";
import type { NewPqr } from "../api/records";
import type { Light } from "../casework/records";

export type Flag = "CLOCK" | "SEQUENCE" | "SIGNATURE" | "REVOKED";
export type Standing = "WHOLE" | "PARTS_MISSING" | "INCOMPLETE" | "FILED" | "CLOSED";

export interface HandInRow {
  id: string;
  code: string;
  standing: Standing;
  place: string;
  municipality: string;
  firstAt: string;
  /** These are absent while its manifest is. */
  presentedAt?: string;
  due?: string;
  light?: Light;
  days?: number;
  phone?: string;
  service?: Service;
  pages: number;
  notes: number;
  missing: number;
  flags: Flag[];
  radicado?: string;
}

export interface Place {
  id: string;
  name: string;
  municipality: string;
}

export interface HandInList {
  waiting: HandInRow[];
  callBack: HandInRow[];
  more: boolean;
  places: Place[];
}

export interface Note {
  note: string;
  number: number;
  mediaType: string;
  seconds: number;
}

export interface HandIn {
  row: HandInRow;
  /** By the kiosk's own clock. */
  saidAt?: string;
  typedByOperator: boolean;
  mayMendTime: boolean;
  matter?: string;
  why?: string;
  pages: { page: string; number: number; kind: PaperKind; preview: boolean; whole: boolean }[];
  notes: Note[];
  missing: { what: "page" | "note"; number: number }[];
}

export interface PaperSheet {
  id: string;
  kiosk: string;
  presentedAt: string;
  why: string;
  phone?: string;
  pqr: NewPqr;
}
