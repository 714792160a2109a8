import assert from "node:assert/strict";
import { test } from "node:test";
import { helloAt } from "./hello.ts";
import { grouped } from "./phone.ts";

test("the welcome goes with the hour", () => {
  const at = (hour: number) => helloAt(new Date(2026, 10, 23, hour, 30));
  assert.deepEqual([8, 11, 12, 17, 18, 20].map(at), [
    "hello.morning",
    "hello.morning",
    "hello.afternoon",
    "hello.afternoon",
    "hello.night",
    "hello.night",
  ]);
});

test("a phone number stands in groups while it is typed", () => {
  assert.deepEqual(["", "31", "3105", "8551234", "31055501", "3105550123"].map(grouped), [
    "",
    "31",
    "310 5",
    "855 1234",
    "310 555 01",
    "310 555 0123",
  ]);
});
