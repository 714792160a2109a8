import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, declared, open, raised } from "./person.ts";

const candidate = { account: "4000001", name: "M••• R•••", address: "C•••", municipality: "Junín" };

const card = {
  name: "Luz Peña",
  document: "9012345678",
  account: "4000001",
  relation: "SUSCRIPTOR",
  known: true,
} as const;

test("what the server hides is never sent back as if it had been said", () => {
  const masked = { ...card, name: "L••• P•••", document: "•••5678" };
  assert.deepEqual(raised(masked, "PAPER_SEEN", {}), {
    account: "4000001",
    relation: "SUSCRIPTOR",
    identity: "PAPER_SEEN",
  });
  assert.equal(open("•••4321"), undefined);
});

test("the holder's name and cédula do not become those of who comes for the holder", () => {
  const third = { ...card, relation: "TERCERO" } as const;
  assert.deepEqual(raised(third, "VERIFIED", { name: "Pedro Ruiz", document: "9000000017" }), {
    account: "4000001",
    name: "Pedro Ruiz",
    document: "9000000017",
    relation: "TERCERO",
    identity: "VERIFIED",
  });
  assert.equal(raised(third, "VERIFIED", {}).document, undefined);
});

test("who is in no bill keeps the name that was said", () => {
  const unknown = { name: "Luz Peña", relation: "USUARIO", known: false } as const;
  assert.equal(raised(unknown, "PAPER_SEEN", {}).name, "Luz Peña");
});

test("a cédula that was looked for is the holder's", () => {
  const person = chosen(candidate, {
    relation: "SUSCRIPTOR",
    number: "9.012.345.678",
    name: "",
    document: "",
  });
  assert.deepEqual(person, {
    account: "4000001",
    document: "9012345678",
    relation: "SUSCRIPTOR",
    identity: "DECLARED",
  });
});

test("an account that was looked for is no cédula", () => {
  const person = chosen(candidate, { relation: "SUSCRIPTOR", number: "400 0001", name: "", document: "" });
  assert.equal(person.document, undefined);
});

test("who is not the holder gives her own name and cédula, and the holder's is not hers", () => {
  const own = { name: " Luz Marina Peña ", document: "9.000.017" };
  const person = chosen(candidate, { relation: "TERCERO", number: "9012345678", ...own });
  assert.deepEqual(person, {
    account: "4000001",
    name: "Luz Marina Peña",
    document: "9000017",
    relation: "TERCERO",
    identity: "DECLARED",
  });
});

test("a name alone is enough", () => {
  assert.deepEqual(declared("Luz Peña ", ""), {
    name: "Luz Peña",
    relation: "USUARIO",
    identity: "DECLARED",
  });
});
