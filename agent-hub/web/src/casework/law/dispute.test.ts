import assert from "node:assert/strict";
import { test } from "node:test";
import { isAlarming, standOf } from "./dispute.ts";

const asked = { raised: true, madeAt: "2026-11-23T15:00:00Z", tries: 1 };

test("nothing counts before billing said so", () => {
  assert.equal(standOf({}, "4000001"), "NONE");
  assert.equal(standOf({ amount: 1 }, "4000001"), "WAITING");
  assert.equal(standOf({ amount: 1, flag: asked }, "4000001"), "ASKED");
  assert.equal(standOf({ amount: 1, flag: { ...asked, problem: "unreachable" } }, "4000001"), "FAILED");
  const acknowledgedAt = "2026-11-23T15:01:00Z";
  assert.equal(standOf({ amount: 1, flag: { ...asked, acknowledgedAt } }, "4000001"), "ACKNOWLEDGED");
});

test("without an account billing cannot be asked, and that is said aloud", () => {
  assert.equal(standOf({ amount: 1 }, undefined), "NO_ACCOUNT");
  assert.ok(isAlarming("NO_ACCOUNT") && isAlarming("FAILED") && isAlarming("ASKED"));
  assert.ok(!isAlarming("ACKNOWLEDGED") && !isAlarming("WAITING") && !isAlarming("LIFTED"));
});

test("what was lifted is told to billing too", () => {
  assert.equal(standOf({ flag: { ...asked, raised: false } }, "4000001"), "LIFTING");
  const done = { ...asked, raised: false, acknowledgedAt: "2026-11-23T15:01:00Z" };
  assert.equal(standOf({ flag: done }, "4000001"), "LIFTED");
});
