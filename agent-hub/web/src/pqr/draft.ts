import type { CustomerCard, DeskSession, PqrDraft } from "@ventanilla/contract";
import type { NewPqr } from "../api/records";
import { pagesOf } from "../papers/pages";
import { isHers, open } from "../person/person";

export type Draft = PqrDraft;
export type TextField = Exclude<keyof PqrDraft, "pages">;
export type Mend = Partial<Record<TextField, true>>;

/**
 * What the attention knows fills what nobody has typed: the person, the service, all her papers. A field that was typed and
 * emptied again stays empty, and what the server still hides is not written into a petition.
 */
export function prefilled(draft: Draft, session: Pick<DeskSession, "customer" | "service" | "pages">): Draft {
  const { customer, service } = session;
  return { service, pages: pagesOf(session).map(({ id }) => id), ...filledIn(customer), ...draft };
}

function filledIn(customer: CustomerCard | undefined): Draft {
  if (!customer) return {};
  const hers = isHers(customer);
  const fields = {
    name: hers ? open(customer.name) : undefined,
    document: hers ? open(customer.document) : undefined,
    account: open(customer.account),
    address: hers ? open(customer.address) : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Only without these three nobody could answer it; the law files everything else as it is. */
export function toMend(draft: Draft): Mend {
  const needed = ["kind", "service", "object"] as const;
  const missing = needed.filter((field) => !draft[field]?.trim());
  const mend: Mend = Object.fromEntries(missing.map((field) => [field, true]));
  if (draft.email?.trim() && !draft.email.includes("@")) mend.email = true;
  return mend;
}

const FILED = [
  "kind",
  "service",
  "causal",
  "object",
  "reasons",
  "name",
  "document",
  "account",
  "address",
  "email",
  "representative",
  "language",
] as const satisfies readonly TextField[];

/** What is filed: no empty fields, nothing of what else is typed at the desk, and always which pages: none is an answer too. */
export function pqrFrom(draft: Draft): NewPqr {
  const said = FILED.map((field) => [field, draft[field]?.trim()]).filter(([, text]) => text);
  return { ...Object.fromEntries(said), ...disputedIn(draft), pages: draft.pages ?? [] };
}

/** A sum is in dispute only where she claims against a bill (Ley 142 de 1994, art. 155). */
export function mayDispute({ kind }: Draft): boolean {
  return kind === "RECLAMACION";
}

export function disputedIn(draft: Draft): Pick<NewPqr, "disputed" | "disputedInvoice"> {
  const sum = Number(draft.disputed ?? 0);
  if (!mayDispute(draft) || sum <= 0) return {};
  const invoice = draft.disputedInvoice?.trim();
  return { disputed: sum, ...(invoice ? { disputedInvoice: invoice } : {}) };
}
