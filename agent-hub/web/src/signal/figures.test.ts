import assert from "node:assert/strict";
import { test } from "node:test";
import { askedDay, dayOf, hourOf, hoursBegun, shifted } from "./days";
import { GROUPS, hoursOfDay, minutes, percentOf, secondsOf, sumOf } from "./figures";

const NINE = {
  hour: "2026-11-23T14:00:00Z",
  connectedSeconds: 3600,
  roundTripMs: 600,
  worstMs: 900,
  up: { VIDEO: 120 },
  down: {},
};
const TEN = {
  hour: "2026-11-23T15:00:00Z",
  connectedSeconds: 1800,
  roundTripMs: 1200,
  worstMs: 5000,
  up: { VIDEO: 30, AUDIO: 60 },
  down: { OFFLINE: 9 },
};

test("a day has 24 hours of Colombia, heard or not", () => {
  const day = hoursOfDay([NINE, TEN]);
  assert.equal(day.length, 24);
  assert.deepEqual([day[8], day[9], day[10], day[11]], [undefined, NINE, TEN, undefined]);
  assert.equal(hourOf("2026-11-24T04:59:59Z"), 23);
  assert.equal(hourOf("2026-11-23T05:00:00Z"), 0);
});

test("an hour in which something was lacking is never a whole one", () => {
  assert.deepEqual([3600, 3599, 18, 0].map(percentOf), [100, 99, 0, 0]);
});

test("less than a minute is said, and nothing is not", () => {
  assert.deepEqual([0, 1, 59, 60, 89, 91].map(minutes), ["", "<1", "<1", "1", "1", "2"]);
});

test("a voice with pictures is a voice", () => {
  assert.equal(secondsOf({ VIDEO: 5, STILLS: 10, AUDIO: 20 }, GROUPS.voice), 30);
});

test("a day's mean is that of its heartbeats and its worst is the worst", () => {
  const sum = sumOf([NINE, TEN]);
  assert.deepEqual([sum.connectedSeconds, sum.roundTripMs, sum.worstMs], [5400, 800, 5000]);
  assert.deepEqual([sum.up.VIDEO, sum.up.AUDIO, sum.down.OFFLINE], [150, 60, 9]);
  assert.equal(sumOf([]).roundTripMs, undefined);
});

test("a day that an address names wrongly, or that has not begun, is today", () => {
  const today = dayOf(Date.parse("2026-11-24T04:00:00Z"));
  assert.equal(today, "2026-11-23");
  assert.equal(askedDay("2026-11-20", today), "2026-11-20");
  for (const said of [undefined, "", "ayer", "2026-13-01", "2026-11-24"])
    assert.equal(askedDay(said, today), today);
  assert.equal(shifted("2026-03-01", -1), "2026-02-28");
});

test("of today only some hours have begun", () => {
  const now = Date.parse("2026-11-23T15:00:00Z");
  assert.equal(hoursBegun("2026-11-23", now), 11);
  assert.equal(hoursBegun("2026-11-22", now), 24);
});
