import assert from "node:assert/strict";
import { test } from "node:test";
import { pqrFrom, prefilled, toMend } from "./draft.ts";

const customer = {
  name: "Luz Marina Peña",
  document: "9012345678",
  account: "4000001",
  address: "Vereda El Salitre",
  relation: "SUSCRIPTOR",
  known: true,
} as const;
const session = { customer, service: "AGUA", pages: {} } as const;

test("the person's data fill the petition", () => {
  const draft = prefilled({}, session);
  assert.equal(draft.name, "Luz Marina Peña");
  assert.equal(draft.account, "4000001");
  assert.equal(draft.service, "AGUA");
});

test("what was typed, or emptied on purpose, is left alone", () => {
  const draft = prefilled({ name: "Pedro Peña", address: "", service: "ASEO" }, session);
  assert.equal(draft.name, "Pedro Peña");
  assert.equal(draft.address, "");
  assert.equal(draft.service, "ASEO");
});

test("a masked name is nobody's name", () => {
  const masked = { ...customer, name: "L••• M••• P•••", document: "•••5678" };
  const draft = prefilled({}, { ...session, customer: masked });
  assert.equal(draft.name, undefined);
  assert.equal(draft.document, undefined);
  assert.equal(draft.account, "4000001");
});

test("the account's holder does not present the petition of who comes for the holder", () => {
  const draft = prefilled({}, { ...session, customer: { ...customer, relation: "TERCERO" } });
  assert.equal(draft.name, undefined);
  assert.equal(draft.address, undefined);
  assert.equal(draft.account, "4000001");
});

test("every paper belongs to the petition until one is taken out", () => {
  const page = { number: 1, kind: "CEDULA", preview: true, page: true } as const;
  const pages = { a: page, b: { ...page, number: 2 } };
  assert.deepEqual(prefilled({}, { ...session, pages }).pages, ["a", "b"]);
  assert.deepEqual(prefilled({ pages: ["b"] }, { ...session, pages }).pages, ["b"]);
});

test("kind, service and object are all it needs", () => {
  assert.deepEqual(toMend({}), { kind: true, service: true, object: true });
  assert.deepEqual(toMend({ kind: "QUEJA", service: "AGUA", object: "  " }), { object: true });
  assert.deepEqual(toMend({ kind: "QUEJA", service: "AGUA", object: "Que revisen" }), {});
});

test("an address without @ is no e-mail", () => {
  const draft = { kind: "QUEJA", service: "AGUA", object: "Que revisen", email: "luz.example.co" };
  assert.deepEqual(toMend(draft), { email: true });
});

test("what is filed has no empty fields and not the agent's note", () => {
  const draft = {
    kind: "QUEJA",
    service: "AGUA",
    object: " Que revisen ",
    reasons: "",
    note: "Amable",
    pages: [],
  };
  assert.deepEqual(pqrFrom(draft), { kind: "QUEJA", service: "AGUA", object: "Que revisen", pages: [] });
});

test("a sum is in dispute only in a claim, and its bill only with it", () => {
  const draft = {
    kind: "RECLAMACION",
    service: "AGUA",
    object: "No debo",
    disputed: "42300",
    disputedInvoice: "",
  };
  assert.equal(pqrFrom(draft).disputed, 42300);
  assert.ok(!("disputedInvoice" in pqrFrom(draft)));
  assert.equal(pqrFrom({ ...draft, disputedInvoice: "8810005" }).disputedInvoice, "8810005");
  assert.ok(!("disputed" in pqrFrom({ ...draft, kind: "QUEJA" })));
  assert.ok(!("disputed" in pqrFrom({ ...draft, disputed: "" })));
  assert.ok(!("disputedInvoice" in pqrFrom({ ...draft, disputed: "", disputedInvoice: "8810005" })));
});

test("what is typed at the counter is no part of the petition", () => {
  const typed = {
    spot: "Sí",
    spotRespuesta: "ACCEDE",
    receiver: "Luz",
    receiverAs: "APODERADO",
    question: "¿Sí?",
  };
  assert.deepEqual(Object.keys(pqrFrom({ kind: "QUEJA", ...typed })), ["kind", "pages"]);
});
