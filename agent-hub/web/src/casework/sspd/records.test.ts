import assert from "node:assert/strict";
import { test } from "node:test";
import { DECISIONS, decisionsNow, recordOf, today } from "./records.ts";

test("a queja that waits can only be denied; the file that left is decided", () => {
  const queja = { appeal: true, quejaOn: "2026-12-10", may: [] };
  assert.deepEqual(decisionsNow(queja), ["NIEGA"]);
  assert.deepEqual(decisionsNow({ ...queja, sentOn: "2026-12-14" }), DECISIONS);
  assert.deepEqual(decisionsNow({ appeal: true, sentOn: "2026-12-14", may: [] }), DECISIONS);
});

test("the record says who decided, what, and in which words", () => {
  assert.equal(recordOf("REVOCA", " Resolución 123. "), "La Superintendencia revoca. Resolución 123.");
});

test("today is Colombia's", () => {
  assert.equal(today(new Date("2026-11-24T03:00:00Z")), "2026-11-23");
});
