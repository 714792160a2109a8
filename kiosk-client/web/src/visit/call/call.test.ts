import assert from "node:assert/strict";
import { test } from "node:test";
import { lastLines } from "./lines.ts";
import { trouble } from "./trouble.ts";

const line = (at: string, text: string) => ({ from: "AGENT" as const, at, text });

test("the latest lines stand in the order they were said", () => {
  const chat = {
    c: line("2026-11-23T15:00:03Z", "tres"),
    a: line("2026-11-23T15:00:01Z", "uno"),
    b: line("2026-11-23T15:00:02Z", "dos"),
  };
  assert.deepEqual(
    lastLines(chat, 2).map(({ text }) => text),
    ["dos", "tres"],
  );
});

test("two lines of the same moment keep one order", () => {
  const chat = { b: line("2026-11-23T15:00:01Z", "b"), a: line("2026-11-23T15:00:01Z", "a") };
  assert.deepEqual(
    lastLines(chat, 9).map(({ id }) => id),
    ["a", "b"],
  );
});

test("nothing is said over a call that is well", () => {
  assert.equal(trouble(true, "connected"), undefined);
});

test("an agent who is away comes first, whatever the call does", () => {
  assert.equal(trouble(false, "connected"), "call.agentAway");
  assert.equal(trouble(true, "ended"), "call.agentAway");
  assert.equal(trouble(true, "interrupted"), "call.interrupted");
  assert.equal(trouble(true, "connecting"), "call.connecting");
});
