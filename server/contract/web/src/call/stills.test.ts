import assert from "node:assert/strict";
import { test } from "node:test";
import { CHUNK_BYTES, chunksOf, Puzzle, unchanged } from "./still-chunks.ts";
import { FINENESS, fitted, moved, nextStep } from "./still-quality.ts";

const picture = (length: number, seed: number) => Uint8Array.from({ length }, (_, at) => (at * seed) % 251);
const put = (puzzle: Puzzle, chunks: Uint8Array<ArrayBuffer>[]) =>
  chunks.map((chunk) => puzzle.add(chunk.buffer)).filter((whole) => whole !== undefined);

test("a picture is whole again, in whatever order its chunks come", () => {
  const sent = picture(3 * CHUNK_BYTES + 7, 3);
  const chunks = chunksOf(sent, 70_000);
  assert.equal(chunks.length, 4);
  assert.deepEqual(put(new Puzzle(), chunks.toReversed()), [sent]);
});

test("a picture that lacks something is never shown, and the next one is", () => {
  const puzzle = new Puzzle();
  const next = picture(1_500, 5);
  assert.deepEqual(put(puzzle, chunksOf(picture(2_500, 3), 1).slice(1)), []);
  assert.deepEqual(put(puzzle, chunksOf(next, 2)), [next]);
});

test("a chunk that comes twice makes no second picture, and one that says nothing new shows the last again", () => {
  const puzzle = new Puzzle();
  const sent = picture(1_500, 3);
  const [first, second] = chunksOf(sent, 1);
  assert.deepEqual(put(puzzle, [unchanged(1)]), [], "nothing was seen yet");
  assert.ok(first && second);
  assert.deepEqual(put(puzzle, [first, first, second, second]), [sent]);
  assert.deepEqual(put(puzzle, [unchanged(1)]), [sent]);
});

test("what is no chunk is nothing", () => {
  const puzzle = new Puzzle();
  assert.deepEqual(
    put(puzzle, [
      new Uint8Array(),
      new Uint8Array([1, 2]),
      new Uint8Array([0, 1, 9, 2, 7]),
      new Uint8Array(9),
    ]),
    [],
  );
});

test("pictures grow finer while nothing moves, and begin again when something does", () => {
  const steps: (number | undefined)[] = [];
  for (let step = nextStep(undefined, false); step !== undefined; step = nextStep(step, false))
    steps.push(step);
  assert.deepEqual(steps, [...FINENESS.keys()]);
  assert.equal(nextStep(3, true), 0);
});

test("noise of a camera is no movement, somebody who comes is", () => {
  const grey = (value: number) =>
    Uint8ClampedArray.from({ length: 64 }, (_, at) => (at % 4 === 3 ? 255 : value));
  assert.equal(moved(undefined, grey(100)), true);
  assert.equal(moved(grey(100), grey(103)), false);
  assert.equal(moved(grey(100), grey(110)), true);
});

test("a picture keeps the camera's shape and is never enlarged", () => {
  assert.deepEqual(fitted({ width: 1920, height: 1080 }, { width: 320, height: 180 }), {
    width: 320,
    height: 180,
  });
  assert.deepEqual(fitted({ width: 480, height: 640 }, { width: 320, height: 180 }), {
    width: 135,
    height: 180,
  });
  assert.deepEqual(fitted({ width: 160, height: 120 }, { width: 320, height: 180 }), {
    width: 160,
    height: 120,
  });
});
