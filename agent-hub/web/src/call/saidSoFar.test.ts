import assert from "node:assert/strict";
import { test } from "node:test";
import { saidSoFar } from "./saidSoFar.ts";

const note = (at: string) => ({ number: 1, seconds: 9, film: false, at, heard: "NOT_YET" as const });
const said = (at: string) => ({ from: "CUSTOMER" as const, at, text: "Hola" });
const away = { from: "2026-11-23T15:00:00Z", to: "2026-11-23T15:02:00Z", notes: 1 };

test("an absence stands between what came before she was back and what came after", () => {
  const lines = saidSoFar({
    chat: { a: said("2026-11-23T14:59:00Z"), b: said("2026-11-23T15:03:00Z") },
    notes: { n: note("2026-11-23T15:02:10Z") },
    absences: [away],
  });
  assert.deepEqual(
    lines.map(([id]) => id),
    ["a", `away-${away.to}`, "n", "b"],
  );
});

test("who was there all the time has no gap", () => {
  assert.equal(saidSoFar({ chat: { a: said("2026-11-23T14:59:00Z") } }).length, 1);
});
