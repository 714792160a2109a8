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

/** What is filed: no empty fields, nothing of the closing note, and always which pages: none is an answer too. */
export function pqrFrom(draft: Draft): NewPqr {
  const { pages = [], note: _, recurso: __, ...texts } = draft;
  const said = Object.entries(texts)
    .map(([field, text]) => [field, text?.trim()])
    .filter(([, text]) => text);
  return { ...Object.fromEntries(said), pages };
}
