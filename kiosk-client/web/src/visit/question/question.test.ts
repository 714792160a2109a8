import assert from "node:assert/strict";
import { test } from "node:test";
import { sizeOf } from "./size.ts";

test("a short question is huge, and the longest that may be asked still has a size", () => {
  assert.equal(sizeOf("¿Es su recibo?"), "huge");
  assert.equal(sizeOf("x".repeat(190)), "large");
  assert.equal(sizeOf("x".repeat(270)), "plain");
  assert.equal(sizeOf("x".repeat(640)), "small");
});

test("lines take room too", () => {
  assert.equal(sizeOf("a\nb\nc\nd"), "large");
});
