import assert from "node:assert/strict";
import { test } from "node:test";
import { keyOf } from "./launch.ts";

test("the launch key stands in the fragment", () => {
  assert.equal(keyOf("#llave=a-b_c"), "a-b_c");
});

test("a window opened without a key has none", () => {
  assert.deepEqual(["", "#", "#otra=x"].map(keyOf), [undefined, undefined, undefined]);
});
