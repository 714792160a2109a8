import assert from "node:assert/strict";
import { test } from "node:test";
import { type Line, writtenSince } from "./lines.ts";

const LINES: Line[] = [
  { id: "a", from: "AGENT", text: "Buenas.", at: "2026-11-23T20:00:00Z" },
  { id: "b", from: "AGENT", text: "Muestre el recibo.", at: "2026-11-23T20:00:01Z" },
  { id: "c", from: "CUSTOMER", text: "Ya voy.", at: "2026-11-23T20:00:02Z" },
];

test("all that the agent wrote while she spoke is read to her, and nothing that she wrote", () => {
  assert.equal(writtenSince(LINES, "a"), "Muestre el recibo.");
  assert.equal(writtenSince(LINES, undefined), "Buenas. Muestre el recibo.");
});

test("what was read once is not read again", () => {
  assert.equal(writtenSince(LINES, "c"), "");
});
