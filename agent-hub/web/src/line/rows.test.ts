import assert from "node:assert/strict";
import { test } from "node:test";
import type { Waiting } from "@ventanilla/contract";
import { heldStill, inOrder, joined, minutesSince } from "./rows.ts";

const waiting = (place: number): Waiting => ({
  kiosk: "Café Internet La Esquina",
  municipality: "Junín",
  service: "ENERGIA",
  since: "2026-11-23T15:00:00.000Z",
  place,
  present: true,
});

test("the line is read by place, whatever the order of arrival of the rows", () => {
  assert.deepEqual(
    inOrder({ b: waiting(2), a: waiting(1), c: waiting(3) }).map((row) => row.id),
    ["a", "b", "c"],
  );
});

test("while it is pointed at, rows stay where they are and newcomers are only counted", () => {
  const shown = inOrder({ a: waiting(1), b: waiting(2) });
  const { rows, newcomers } = heldStill(shown, {
    x: waiting(1),
    a: waiting(2),
    b: waiting(3),
    y: waiting(4),
  });
  assert.deepEqual(
    rows.map((row) => row.id),
    ["a", "b"],
  );
  assert.equal(newcomers, 2);
});

test("a row that is held still says what is true of it now", () => {
  const { rows } = heldStill(inOrder({ a: waiting(1) }), { a: { ...waiting(1), present: false } });
  assert.equal(rows[0]?.waiting.present, false);
});

test("a person who was taken meanwhile keeps the row and is marked gone", () => {
  const { rows } = heldStill(inOrder({ a: waiting(1), b: waiting(2) }), { b: waiting(1) });
  assert.deepEqual(
    rows.map((row) => [row.id, row.gone]),
    [
      ["a", true],
      ["b", false],
    ],
  );
});

test("only newcomers count as joined", () => {
  assert.equal(joined({ a: waiting(1) }, { a: waiting(1), b: waiting(2) }), 1);
  assert.equal(joined({ a: waiting(1), b: waiting(2) }, { b: waiting(1) }), 0);
});

test("minutes are whole and never negative", () => {
  const since = "2026-11-23T15:00:00.000Z";
  assert.equal(minutesSince(since, Date.parse("2026-11-23T15:04:59.000Z")), 4);
  assert.equal(minutesSince(since, Date.parse("2026-11-23T14:59:00.000Z")), 0);
});
