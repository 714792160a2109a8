import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, declared, open, raised } from "./person.ts";

const candidate = { account: "4000001", name: "M••• R•••", address: "C•••", municipality: "Junín" };

test("what the server hides is never sent back as if it had been said", () => {
  const card = {
    name: "M••• R•••",
    document: "•••4321",
    account: "4000001",
    relation: "USUARIO",
    known: true,
  } as const;
  assert.deepEqual(raised(card, "PAPER_SEEN"), {
    account: "4000001",
    relation: "USUARIO",
    identity: "PAPER_SEEN",
  });
  assert.equal(open("•••4321"), undefined);
});

test("a cédula that was looked for is the holder's", () => {
  const person = chosen(candidate, { relation: "SUSCRIPTOR", number: "9.012.345.678", name: "" });
  assert.deepEqual(person, {
    account: "4000001",
    document: "9012345678",
    relation: "SUSCRIPTOR",
    identity: "DECLARED",
  });
});

test("an account that was looked for is no cédula", () => {
  const person = chosen(candidate, { relation: "SUSCRIPTOR", number: "400 0001", name: "" });
  assert.equal(person.document, undefined);
});

test("who is not the holder gives her own name, and the holder's cédula is not hers", () => {
  const person = chosen(candidate, { relation: "TERCERO", number: "9012345678", name: " Luz Marina Peña " });
  assert.deepEqual(person, {
    account: "4000001",
    name: "Luz Marina Peña",
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
