import assert from "node:assert/strict";
import { test } from "node:test";
import { nextChoice, stickerOf } from "./walking.ts";

test("F1 reads the prompt, then each choice, then the prompt again", () => {
  const walked = [-1];
  for (let press = 0; press < 4; press++) walked.push(nextChoice(walked.at(-1) as number, 3));
  assert.deepEqual(walked, [-1, 0, 1, 2, -1]);
});

test("a screen without choices has its prompt only", () => {
  assert.equal(nextChoice(-1, 0), -1);
});

test("the green sticker is yes and the red one no", () => {
  assert.deepEqual(["F9", "F12", "F1", "a"].map(stickerOf), ["yes", "no", undefined, undefined]);
});
