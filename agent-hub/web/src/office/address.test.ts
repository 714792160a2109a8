import assert from "node:assert/strict";
import { test } from "node:test";
import { link, read } from "./address.ts";

test("a link leads where it was made for", () => {
  assert.deepEqual(read(link("caso", "2026-ENT-000458", "papeles")), {
    place: "caso",
    steps: ["2026-ENT-000458", "papeles"],
  });
  assert.deepEqual(read(link("sui", "2026/11")).steps, ["2026/11"]);
});

test("no address, and one that somebody mangled, lead nowhere in particular", () => {
  assert.deepEqual(read(""), { place: "", steps: [] });
  assert.equal(read("#%E0%A4%A").place, "");
});
