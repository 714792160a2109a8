import assert from "node:assert/strict";
import { test } from "node:test";
import everywhere from "../../messages/es-CO.json" with { type: "json" };
import office from "../../messages/office/es-CO.ts";
import { wordsIn } from "../words/words.ts";
import { ago, MINUTE_MS } from "./ago.ts";

const words = wordsIn("es-CO", { ...everywhere, ...office }, "office");

test("a time is told in the largest unit that fits", () => {
  const said = [0, 1, 2, 59, 60, 119, 120, 24 * 60 - 1, 24 * 60, 50 * 60].map((minutes) =>
    ago(minutes * MINUTE_MS, words),
  );
  assert.deepEqual(said, [
    "hace un momento",
    "hace un momento",
    "hace 2 min",
    "hace 59 min",
    "hace 1 hora",
    "hace 1 hora",
    "hace 2 horas",
    "hace 23 horas",
    "hace 1 día",
    "hace 2 días",
  ]);
});

test("a server whose clock goes before ours is not in the future", () => {
  assert.equal(ago(-5 * MINUTE_MS, words), "hace un momento");
});
