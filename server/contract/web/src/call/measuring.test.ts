import assert from "node:assert/strict";
import { test } from "node:test";
import { measured, type Tally, tally } from "./measuring.ts";

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

/** What the other side told of what we send: at that time, of so many packets sent until now, such a share went missing. */
const told = (name: string, timestamp: number, packetsSent: number, fractionLost: number): Entries => [
  [`out ${name}`, { type: "outbound-rtp", packetsSent }],
  [`told ${name}`, { type: "remote-inbound-rtp", localId: `out ${name}`, timestamp, fractionLost }],
];

test("a second of a call in kbit/s on the wire, round trip and losses", () => {
  const before = tally(report(1_000, 50), 0);
  const now = report(3_500, 90, 10, [...told("voice", 900, 60, 0), ...told("picture", 950, 20, 0.25)]);
  assert.deepEqual(measured(before, tally(now, 1_000, before), now), {
    rttMs: 712,
    upLoss: 0.0625,
    downLoss: 0.2,
    upKbit: 20,
    downKbit: 0,
  });
});

test("what the other side told once counts once, and for as many packets as it is about", () => {
  const look = (at: number, before: Tally | undefined, entries: Entries) => {
    const now = tally(report(at, at, 0, entries), at, before);
    return { now, loss: measured(before, now, []).upLoss };
  };
  const first = look(1_000, undefined, told("voice", 900, 50, 0));
  const second = look(2_000, first.now, [...told("voice", 900, 100, 0), ...told("picture", 1_950, 10, 0.5)]);
  const third = look(3_000, second.now, [...told("voice", 900, 150, 0), ...told("picture", 1_950, 30, 0.5)]);
  const fourth = look(4_000, third.now, [
    ...told("voice", 3_900, 200, 0),
    ...told("picture", 3_950, 60, 0.5),
  ]);
  assert.deepEqual([second.loss, third.loss, fourth.loss], [0.5, undefined, 0.125]);
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
