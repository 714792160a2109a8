import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { bodyOf, MOVES, movesNow, toMend } from "./moves.ts";

test("only what is legal now is offered, in the order of a case's life", () => {
  assert.deepEqual(movesNow({ moves: ["CLOSE", "DECIDE", "NOTE", "STUDY"] }), ["STUDY", "NOTE", "CLOSE"]);
});

test("what is missing is named, first things first", () => {
  assert.equal(toMend("DECREE_EVIDENCE", { told: "2026-11-24" }, ""), "until");
  assert.equal(toMend("NOTE", {}, "  "), "why");
  assert.equal(toMend("RECLASSIFY", { kind: "QUEJA", service: "AGUA" }, "Era una queja."), undefined);
  assert.equal(toMend("CLOSE", {}, ""), undefined);
});

test("a clock on the wall is Colombia's, and what was left empty does not travel", () => {
  assert.deepEqual(bodyOf("APPOINT_VISIT", { at: "2026-11-25T09:30" }, " Al medidor. ", 4), {
    version: 4,
    move: "APPOINT_VISIT",
    at: "2026-11-25T14:30:00.000Z",
    why: "Al medidor.",
  });
  assert.deepEqual(bodyOf("RECLASSIFY", { kind: "QUEJA", service: "AGUA", causal: "" }, "x", 0), {
    version: 0,
    move: "RECLASSIFY",
    kind: "QUEJA",
    service: "AGUA",
    why: "x",
  });
  assert.deepEqual(bodyOf("STUDY", {}, "left over", 1), { version: 1, move: "STUDY" });
});

test("each move and its fields are the contract's", () => {
  const contract = readFileSync(
    new URL("../../../../../server/contract/src/main/resources/openapi.yaml", import.meta.url),
    "utf8",
  );
  for (const [code, { fields, why }] of Object.entries(MOVES)) {
    const line = contract.split("\n").find((each) => each.includes(`move: { const: ${code} }`)) ?? "";
    for (const field of fields) assert.match(line, new RegExp(`\\b${field}"?:`), `${code} ${field}`);
    assert.equal(/required: \[.*why/.test(line), why === "needed", code);
  }
});
