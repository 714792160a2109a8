import assert from "node:assert/strict";
import { test } from "node:test";
import { mergePatch } from "./merge-patch.ts";

test("a patch changes, adds and removes", () => {
  const before = { place: 2, agent: "Ana", chat: { a: { text: "hola" } } };
  const after = mergePatch(before, { place: 1, agent: null, chat: { b: { text: "sí" } } });
  assert.deepEqual(after, { place: 1, chat: { a: { text: "hola" }, b: { text: "sí" } } });
});

test("the view before the patch stays as it was", () => {
  const before = { chat: { a: 1 } };
  mergePatch(before, { chat: { a: null } });
  assert.deepEqual(before, { chat: { a: 1 } });
});

test("a list is replaced whole", () => {
  assert.deepEqual(mergePatch({ rows: [1, 2] }, { rows: [3] }), { rows: [3] });
});

test("removals inside something new do not travel along", () => {
  assert.deepEqual(mergePatch({}, { session: { id: 1, shown: null } }), { session: { id: 1 } });
});
