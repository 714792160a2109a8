import assert from "node:assert/strict";
import { test } from "node:test";
import { bestPart, fitted, pagesOf, turned, zoomed } from "./pages.ts";

const page = { number: 1, kind: "CEDULA", preview: true, page: false } as const;

test("pages are read in the order they were handed in", () => {
  const pages = pagesOf({ pages: { b: { ...page, number: 2 }, a: page } });
  assert.deepEqual(
    pages.map(({ id, number }) => [id, number]),
    [
      ["a", 1],
      ["b", 2],
    ],
  );
});

test("the preview is shown until the page itself has arrived", () => {
  assert.equal(bestPart({ ...page, preview: false }), undefined);
  assert.equal(bestPart(page), "preview");
  assert.equal(bestPart({ ...page, page: true }), "page");
});

test("four turns are none", () => {
  assert.equal(turned(turned(turned(turned(0)))), 0);
});

test("zoom stays between the whole page and four times", () => {
  assert.equal(zoomed(1, "out"), 1);
  assert.equal(zoomed(3.9, "in"), 4);
  assert.ok(zoomed(1, "in") > 1);
});

test("a page that lies on its side fits the room like one that stands", () => {
  const letter = { width: 1000, height: 2000 };
  const room = { width: 1000, height: 500 };
  assert.deepEqual(fitted(letter, room, 0, 1).frame, { width: 250, height: 500 });
  assert.deepEqual(fitted(letter, room, 90, 1), {
    picture: { width: 500, height: 1000 },
    frame: { width: 1000, height: 500 },
  });
  assert.equal(fitted(letter, room, 180, 2).frame.height, 1000);
});
