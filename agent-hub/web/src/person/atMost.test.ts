import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { atMostEvery } from "./atMost.ts";

test("a pointer that moves without rest is told ten times a second, and its last place arrives", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const told: number[] = [];
  const move = atMostEvery(100, (place: number) => told.push(place));
  for (let ms = 0; ms < 1000; ms += 10) {
    move(ms);
    mock.timers.tick(10);
  }
  mock.timers.tick(100);
  assert.equal(told.length, 11);
  assert.equal(told[0], 0);
  assert.equal(told.at(-1), 990);
  mock.timers.reset();
});

test("after a rest the next move is told at once", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const told: number[] = [];
  const move = atMostEvery(100, (place: number) => told.push(place));
  move(1);
  mock.timers.tick(500);
  move(2);
  assert.deepEqual(told, [1, 2]);
  mock.timers.reset();
});
