import assert from "node:assert/strict";
import { test } from "node:test";
import { type AnswerView, missingIn, typedOf, wordsOf } from "./records.ts";

const VIEW: AnswerView = {
  radicado: "2026-ENT-000458",
  version: 3,
  stage: "DRAFT",
  blocks: [
    { code: "HECHOS", title: "Los hechos", mandatory: true, text: "Usted reclamó." },
    { code: "PRUEBAS", title: "Lo que revisamos", mandatory: true, text: "" },
  ],
  decisions: [{ request: "Que revisen.", reasons: "" }],
  choices: [],
  missing: [
    { field: "PRUEBAS", sentence: "Falta escribir «Lo que revisamos»." },
    { field: "DECISION.1", sentence: "Falta la decisión." },
    { field: "DECISION.1", sentence: "Falta explicarla." },
  ],
  copies: [],
  may: { write: true, send: true, sign: false, giveBack: false },
};

test("what is typed begins with what is saved, block by block", () => {
  assert.deepEqual(typedOf(VIEW), {
    blocks: { HECHOS: "Usted reclamó.", PRUEBAS: "" },
    decisions: VIEW.decisions,
  });
});

test("what is missing stands at its part, all of it", () => {
  assert.equal(missingIn(VIEW, "DECISION.1"), "Falta la decisión. Falta explicarla.");
  assert.equal(missingIn(VIEW, "HECHOS"), undefined);
});

test("a copy keeps every word and no blank", () => {
  const copy = {
    author: "Marta",
    at: "lunes",
    blocks: { HECHOS: "Uno", PRUEBAS: " " },
    decisions: VIEW.decisions,
  };
  assert.equal(wordsOf(copy), "Uno\n\nQue revisen.\n");
});
