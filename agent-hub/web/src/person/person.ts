import type { CustomerCard, Identity, Relation } from "@ventanilla/contract";
import type { Candidate, Person } from "../api/records";

export const RELATIONS: readonly Relation[] = ["SUSCRIPTOR", "USUARIO", "TERCERO"];

/** The server hides with these what this identity does not open yet. */
const HIDDEN = "•";

export function open(text: string | undefined): string | undefined {
  return text && !text.includes(HIDDEN) ? text : undefined;
}

/** Whether the card's name, document and address are those of the person herself, and not of the account's holder. */
export function isHers(card: CustomerCard): boolean {
  return !card.known || card.relation === "SUSCRIPTOR";
}

/** The same person, known better. Her own name and cédula are those of the petition where the account is another's. */
export function raised(card: CustomerCard, identity: Identity, own: Own): Person {
  const hers = isHers(card);
  return {
    ...present({
      account: open(card.account),
      name: hers ? open(card.name) : own.name?.trim() || undefined,
      document: hers ? open(card.document) : own.document?.trim() || undefined,
    }),
    relation: card.relation,
    identity,
  };
}

export interface Own {
  name?: string;
  document?: string;
}

interface Said {
  relation: Relation;
  /** What was looked for: a cédula unless it is the account itself. */
  number: string;
  /** Hers, where she is not the account's holder. */
  name: string;
  document: string;
}

export function chosen(candidate: Candidate, { relation, number, name, document }: Said): Person {
  const isHolder = relation === "SUSCRIPTOR";
  const lookedFor = digits(number) === digits(candidate.account) ? undefined : digits(number);
  return {
    account: candidate.account,
    ...present({ name: isHolder ? undefined : name.trim() || undefined }),
    // A third party's own cédula was not what was looked for.
    ...present({ document: isHolder ? lookedFor : document.replace(/[ .-]/g, "") || undefined }),
    relation,
    identity: "DECLARED",
  };
}

/** Nobody in billing: what she says is enough to file. */
export function declared(name: string, document: string): Person {
  return {
    ...present({ name: name.trim() || undefined, document: document.trim() || undefined }),
    relation: "USUARIO",
    identity: "DECLARED",
  };
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
