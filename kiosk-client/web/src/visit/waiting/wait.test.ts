import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAloud, waitInWords } from "./wait.ts";

test("the wait is said in round words", () => {
  assert.deepEqual([0, 5, 9, 18, 34, 60, 120].map(waitInWords), [
    "waiting.soon",
    "waiting.5",
    "waiting.10",
    "waiting.20",
    "waiting.30",
    "waiting.60",
    "waiting.long",
  ]);
});

test("the first in the line is the next, the others have a number", () => {
  const clips = (place?: number) => placeAloud(place).map(({ clip }) => clip);
  assert.deepEqual(clips(1), ["waiting.next"]);
  assert.deepEqual(clips(4), ["waiting.place", "clip.4"]);
  assert.deepEqual(clips(), []);
});
