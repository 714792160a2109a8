import assert from "node:assert/strict";
import { test } from "node:test";
import { isMonth, monthBefore } from "./months.ts";

test("the file that is due is last month's, also in January", () => {
  assert.equal(monthBefore(new Date(2026, 10, 23)), "2026-10");
  assert.equal(monthBefore(new Date(2027, 0, 1)), "2026-12");
});

test("a month that is none is not asked for", () => {
  assert.ok(isMonth("2026-02"));
  for (const none of ["", "2026", "2026-13", "1999-01", "octubre"]) assert.ok(!isMonth(none), none);
});
