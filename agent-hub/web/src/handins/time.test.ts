import assert from "node:assert/strict";
import { test } from "node:test";
import { instantOf, written } from "./time.ts";

test("a time is shown and read in Colombia", () => {
  assert.equal(written("2026-11-20T20:00:00Z"), "2026-11-20T15:00");
  assert.equal(instantOf("2026-11-20T15:00"), "2026-11-20T20:00:00.000Z");
  assert.equal(written("2026-11-21T03:30:00Z"), "2026-11-20T22:30");
});

test("no time is no instant", () => {
  assert.equal(written(undefined), "");
  assert.equal(instantOf(""), undefined);
  assert.equal(instantOf("ayer"), undefined);
});
