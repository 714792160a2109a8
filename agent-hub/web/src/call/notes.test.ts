import assert from "node:assert/strict";
import { test } from "node:test";
import type { NoteSaid, Rung } from "@ventanilla/contract";
import { lengthOf, nextToHear } from "./notes.ts";

const both = (rung: Rung) => ({ up: rung, down: rung });
const note = (number: number, more: Partial<NoteSaid> = {}): NoteSaid => ({
  number,
  seconds: 12,
  film: false,
  at: "2026-11-23T15:00:00Z",
  heard: "NOT_YET",
  ...more,
});
const NONE = new Set<string>();

test("the oldest that nobody heard sounds by itself while no voice goes", () => {
  const notes = { c: note(3), a: note(1, { heard: "WHOLE" }), b: note(2) };
  assert.equal(nextToHear(notes, both("MESSAGES"), NONE), "b");
  assert.equal(nextToHear(notes, { up: "OFFLINE", down: "AUDIO" }, NONE), "b");
  assert.equal(nextToHear(notes, both("MESSAGES"), new Set(["b"])), "c");
});

test("nothing sounds by itself where they can talk, and no film does", () => {
  assert.equal(nextToHear({ a: note(1) }, both("AUDIO"), NONE), undefined);
  assert.equal(nextToHear({ a: note(1) }, undefined, NONE), undefined);
  assert.equal(nextToHear({ a: note(1, { film: true }) }, both("MESSAGES"), NONE), undefined);
  assert.equal(nextToHear(undefined, both("MESSAGES"), NONE), undefined);
});

test("its length is read as a clock", () => {
  assert.equal(lengthOf(7), "0:07");
  assert.equal(lengthOf(60), "1:00");
});
