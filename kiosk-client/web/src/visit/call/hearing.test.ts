import assert from "node:assert/strict";
import { test } from "node:test";
import { count, hears, NOTHING, packetsIn } from "./hearing.ts";

test("voice and picture count, what is sent does not", () => {
  const report = new Map([
    ["a", { type: "inbound-rtp", packetsReceived: 40 }],
    ["v", { type: "inbound-rtp", packetsReceived: 2 }],
    ["o", { type: "outbound-rtp", packetsReceived: 900 }],
    ["n", { type: "inbound-rtp" }],
  ]);
  assert.equal(packetsIn(report), 42);
});

test("nothing has come yet: she does not hear", () => {
  assert.equal(hears("connected", count(NOTHING, 0, 1_000), 1_000), false);
});

test("as long as more comes she hears", () => {
  const first = count(NOTHING, 50, 1_000);
  assert.equal(hears("connected", first, 1_000), true);
  assert.equal(hears("connected", count(first, 90, 60_000), 60_000), true);
});

test("a gap of some seconds is none, a longer one is", () => {
  const last = count(count(NOTHING, 50, 1_000), 50, 3_000);
  assert.equal(hears("connected", last, 6_900), true);
  assert.equal(hears("connected", last, 7_000), false);
});

test("a connection that counts from nothing again is heard when it grows", () => {
  const before = count(NOTHING, 500, 1_000);
  const anew = count(before, 3, 9_000);
  assert.equal(hears("connected", anew, 9_000), false);
  assert.equal(hears("connected", count(anew, 40, 11_000), 11_000), true);
});

test("a call that is interrupted or ended is not heard, whatever came", () => {
  const now = count(NOTHING, 50, 1_000);
  for (const state of ["connecting", "interrupted", "ended"] as const)
    assert.equal(hears(state, now, 1_000), false);
});
