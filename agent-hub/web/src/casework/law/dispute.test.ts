import assert from "node:assert/strict";
import { test } from "node:test";
import { isAlarming, standOf } from "./dispute.ts";

const asked = { raised: true, amount: 1, madeAt: "2026-11-23T15:00:00Z", tries: 1 };

test("nothing counts before billing said so", () => {
  assert.equal(standOf({}, "4000001", false), "NONE");
  assert.equal(standOf({ amount: 1 }, "4000001", false), "WAITING");
  assert.equal(standOf({ amount: 1, flag: asked }, "4000001", false), "ASKED");
  assert.equal(
    standOf({ amount: 1, flag: { ...asked, problem: "unreachable" } }, "4000001", false),
    "FAILED",
  );
  const acknowledgedAt = "2026-11-23T15:01:00Z";
  assert.equal(standOf({ amount: 1, flag: { ...asked, acknowledgedAt } }, "4000001", false), "ACKNOWLEDGED");
});

test("without an account billing cannot be asked, and that is said aloud", () => {
  assert.equal(standOf({ amount: 1 }, undefined, false), "NO_ACCOUNT");
  assert.ok(isAlarming("NO_ACCOUNT") && isAlarming("FAILED") && isAlarming("ASKED"));
  assert.ok(!isAlarming("ACKNOWLEDGED") && !isAlarming("WAITING") && !isAlarming("LIFTED"));
});

test("what was lifted is told to billing too", () => {
  assert.equal(standOf({ flag: { ...asked, raised: false } }, "4000001", false), "LIFTING");
  const done = { ...asked, raised: false, acknowledgedAt: "2026-11-23T15:01:00Z" };
  assert.equal(standOf({ flag: done }, "4000001", false), "LIFTED");
});

test("what billing acknowledged of another sum says nothing of this one", () => {
  const flag = { ...asked, acknowledgedAt: "2026-11-23T15:01:00Z" };
  assert.equal(standOf({ amount: 2, flag }, "4000001", false), "WAITING");
  assert.equal(standOf({ amount: 1, invoice: "8810005", flag }, "4000001", false), "WAITING");
  const lifted = { ...flag, raised: false };
  assert.equal(standOf({ amount: 1, flag: lifted }, "4000001", false), "WAITING", "disputed again");
  assert.equal(standOf({ amount: 1, flag: lifted }, "4000001", true), "LIFTED");
});
