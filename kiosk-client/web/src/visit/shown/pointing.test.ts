import assert from "node:assert/strict";
import { test } from "node:test";
import { bigger, inPixels, placeAt, pointAt, sparsely, whole } from "./pointing.ts";

const PAGE = { width: 1000, height: 1400 };
const BOX = { width: 800, height: 560 };

test("the whole page stands in the middle of its box", () => {
  assert.deepEqual(whole(PAGE, BOX), { width: 400, height: 560, left: 200, top: 0 });
});

test("a bigger page fills the width and shows what is pointed at", () => {
  const at = bigger(PAGE, BOX, { x: 0.5, y: 0.5 });
  assert.equal(at.width, 800);
  assert.deepEqual(pointAt(at, { x: 0.5, y: 0.5 }), { left: 400, top: 280 });
});

test("a bigger page leaves no gap at its edges", () => {
  assert.equal(bigger(PAGE, BOX, { x: 0, y: 0 }).top, 0);
  const bottom = bigger(PAGE, BOX, { x: 1, y: 1 });
  assert.equal(bottom.top + bottom.height, BOX.height);
});

test("a page that is a little too tall is not cut at its sides", () => {
  const at = bigger({ width: 1000, height: 1000 }, BOX, { x: 0.5, y: 0 });
  assert.deepEqual({ left: at.left, width: at.width }, { left: 0, width: 800 });
});

test("a wide page grows over its box, and is read from its beginning", () => {
  const at = bigger({ width: 1000, height: 700 }, BOX, { x: 0, y: 0 });
  assert.deepEqual({ left: at.left, top: at.top }, { left: 0, top: 0 });
  assert.equal(Math.round(at.width), 1440);
});

test("a place and its point are the same thing on both screens", () => {
  for (const at of [whole(PAGE, BOX), bigger(PAGE, BOX, { x: 0.2, y: 0.8 })]) {
    const { left, top } = pointAt(at, { x: 0.25, y: 0.75 });
    const back = placeAt(at, left, top);
    assert.ok(Math.abs((back?.x ?? 0) - 0.25) < 1e-9 && Math.abs((back?.y ?? 0) - 0.75) < 1e-9);
  }
});

test("beside the page there is no place", () => {
  assert.equal(placeAt(whole(PAGE, BOX), 10, 10), undefined);
});

test("a moving hand is told ten times a second at most", () => {
  const through = sparsely(100);
  const told = Array.from({ length: 101 }, (_, at) => at * 10).filter(through);
  assert.deepEqual(told, [0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
});

test("a style has its lengths in pixels, or the browser drops them", () => {
  assert.deepEqual(inPixels({ left: 12.5, top: 0 }), { left: "12.5px", top: "0px" });
});
