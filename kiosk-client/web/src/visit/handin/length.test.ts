import assert from "node:assert/strict";
import { test } from "node:test";
import { lengthOf } from "./length.ts";

test("a length is written in minutes and seconds", () => {
  assert.equal(lengthOf(0), "0:00");
  assert.equal(lengthOf(42), "0:42");
  assert.equal(lengthOf(180), "3:00");
});
