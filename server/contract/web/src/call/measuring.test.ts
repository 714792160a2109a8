import assert from "node:assert/strict";
import { test } from "node:test";
import { measured, tally } from "./measuring.ts";

type Entries = [string, { type: string; [name: string]: unknown }][];

const report = (sent: number, received: number, lost = 0, more: Entries = []): Entries => [
  [
    "T",
    {
      type: "transport",
      bytesSent: sent,
      packetsSent: 10,
      bytesReceived: 0,
      packetsReceived: 0,
      selectedCandidatePairId: "P",
    },
  ],
  ["P", { type: "candidate-pair", currentRoundTripTime: 0.7123 }],
  ["other", { type: "candidate-pair", currentRoundTripTime: 0.001 }],
  ["A", { type: "inbound-rtp", kind: "audio", packetsReceived: received, packetsLost: lost }],
  ...more,
];

test("a second of a call in kbit/s on the wire, round trip and losses", () => {
  const before = tally(report(1_000, 50), 0);
  const now = report(3_500, 90, 10, [
    ["V", { type: "remote-inbound-rtp", kind: "video", fractionLost: 0.25 }],
    ["R", { type: "remote-inbound-rtp", kind: "audio", fractionLost: 0 }],
  ]);
  assert.deepEqual(measured(before, tally(now, 1_000), now), {
    rttMs: 712,
    upLoss: 0.25,
    downLoss: 0.2,
    upKbit: 20,
    downKbit: 0,
  });
});

test("headers count: many small packets are more than few large ones", () => {
  assert.equal(tally(report(1_000, 0), 0).sent, 1_000 + 28 * 10);
});

test("the first look, and one at a connection made anew, know no rates", () => {
  const now = report(100, 5);
  assert.deepEqual(measured(undefined, tally(now, 0), now), { rttMs: 712 });
  assert.deepEqual(measured(tally(report(9_000, 900), 0), tally(now, 1_000), now), { rttMs: 712 });
});

test("a packet that came late is taken back, and none is no loss", () => {
  const now = report(1_000, 52, 3);
  assert.equal(measured(tally(report(0, 50, 5), 0), tally(now, 1_000), now).downLoss, undefined);
  assert.deepEqual(measured(undefined, tally([], 0), []), {});
});
