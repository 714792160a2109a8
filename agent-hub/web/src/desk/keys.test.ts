import assert from "node:assert/strict";
import { test } from "node:test";
import type { Focus } from "../page/focus.ts";
import { actionFor, KEYS } from "./keys.ts";

const press = (key: string, focus: Focus = "page", more = {}) =>
  actionFor({ key, ctrlKey: false, altKey: false, metaKey: false, ...more }, focus)?.action;

test("A and Enter accept the first of the line", () => {
  assert.equal(press("a"), "accept");
  assert.equal(press("A"), "accept");
  assert.equal(press("Enter"), "accept");
});

test("Enter belongs to the button that has the focus", () => {
  assert.equal(press("Enter", "control"), undefined);
  assert.equal(press("a", "control"), "accept");
});

test("letters belong to who is typing", () => {
  assert.equal(press("m", "text"), undefined);
  assert.equal(press("?", "text"), undefined);
});

test("the browser keeps its own keys", () => {
  assert.equal(press("r", "page", { ctrlKey: true }), undefined);
  assert.equal(press("ArrowUp", "page", { altKey: true }), undefined);
});

test("no key does two things", () => {
  const keys = KEYS.flatMap(({ rows }) => rows.flatMap((row) => row.keys));
  assert.equal(new Set(keys).size, keys.length);
});
