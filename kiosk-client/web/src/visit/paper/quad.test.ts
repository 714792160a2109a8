import assert from "node:assert/strict";
import { test } from "node:test";
import { type Corners, cornersOf, flat, flawOf, nearest, put, stepped } from "./quad.ts";

const SHEET = cornersOf([0.2, 0.1, 0.8, 0.1, 0.9, 0.9, 0.1, 0.9]);
const HD = { width: 1000, height: 500 };

test("corners go to the program as they came", () => {
  assert.deepEqual(flat(SHEET), [0.2, 0.1, 0.8, 0.1, 0.9, 0.9, 0.1, 0.9]);
});

test("a paper in perspective has no flaw, whichever corner is its top left", () => {
  for (let n = 0; n < 4; n++) {
    const turned = [...SHEET.slice(n), ...SHEET.slice(0, n)] as unknown as Corners;
    assert.equal(flawOf(turned), undefined);
  }
});

test("crossed, mirrored and dented corners are no paper", () => {
  const [a, b, c, d] = SHEET;
  assert.equal(flawOf([a, c, b, d]), "CROSSED");
  assert.equal(flawOf([b, a, d, c]), "CROSSED");
  assert.equal(flawOf(put(SHEET, 2, { x: 0.3, y: 0.2 })), "CROSSED");
});

test("next to nothing is too small", () => {
  assert.equal(flawOf(cornersOf([0.4, 0.4, 0.5, 0.4, 0.5, 0.5, 0.4, 0.5])), "SMALL");
  assert.equal(flawOf(cornersOf([0.4, 0.4, 0.6, 0.4, 0.6, 0.55, 0.4, 0.55])), undefined);
});

test("a corner does not leave the picture, and only it moves", () => {
  const moved = put(SHEET, 1, { x: 1.4, y: -0.2 });
  assert.deepEqual(moved[1], { x: 1, y: 0 });
  assert.deepEqual([moved[0], moved[2], moved[3]], [SHEET[0], SHEET[2], SHEET[3]]);
});

test("the nearest corner is meant, as the eye sees it", () => {
  assert.equal(nearest(SHEET, { x: 0.25, y: 0.2 }, HD), 0);
  assert.equal(nearest(SHEET, { x: 0.7, y: 0.8 }, HD), 2);
  // In shares the first is nearer, on a wide picture the last.
  const slanted = cornersOf([0, 0, 1, 0, 1, 1, 0.2, 0.7]);
  assert.equal(nearest(slanted, { x: 0.2, y: 0.3 }, { width: 1, height: 1 }), 0);
  assert.equal(nearest(slanted, { x: 0.2, y: 0.3 }, HD), 3);
});

test("an arrow key moves by one pixel of the picture, by ten with Shift, and no other key does", () => {
  assert.deepEqual(stepped({ x: 0.5, y: 0.5 }, "ArrowLeft", false, HD), { x: 0.499, y: 0.5 });
  assert.deepEqual(stepped({ x: 0.5, y: 0.5 }, "ArrowDown", true, HD), { x: 0.5, y: 0.52 });
  assert.equal(stepped({ x: 0.5, y: 0.5 }, "Enter", false, HD), undefined);
});
