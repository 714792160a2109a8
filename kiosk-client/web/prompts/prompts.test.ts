import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import { FOLDER, hashOf, manifest, spoken } from "./spoken.ts";

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".opus"));

test("every sentence was recorded in the words it has now: else run `npm run prompts`", () => {
  const expected = Object.fromEntries([...spoken()].map(([key, text]) => [key, hashOf(text)]));
  assert.deepEqual(manifest(), expected);
});

test("every recording is there and nothing else", () => {
  assert.deepEqual(files.toSorted(), [...spoken().keys()].map((key) => `${key}.opus`).toSorted());
});

test("all the voice together weighs at most 1.6 MB", () => {
  const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, FOLDER)).size, 0);
  assert.ok(bytes <= 1_600_000, `${bytes}`);
});
