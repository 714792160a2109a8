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

/** The same person, known better. */
export function raised(card: CustomerCard, identity: Identity, ownName: string | undefined): Person {
  const hers = isHers(card);
  return {
    ...present({
      account: open(card.account),
      name: hers ? open(card.name) : ownName?.trim() || undefined,
      document: hers ? open(card.document) : undefined,
    }),
    relation: card.relation,
    identity,
  };
}

interface Said {
  relation: Relation;
  /** What was looked for: a cédula unless it is the account itself. */
  number: string;
  /** Hers, where she is not the account's holder. */
  name: string;
}

export function chosen(candidate: Candidate, { relation, number, name }: Said): Person {
  const document = digits(number) === digits(candidate.account) ? undefined : digits(number);
  return {
    account: candidate.account,
    ...present({ name: relation === "SUSCRIPTOR" ? undefined : name.trim() || undefined }),
    // A third party's own cédula was not what was looked for.
    ...present({ document: relation === "SUSCRIPTOR" ? document : undefined }),
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
