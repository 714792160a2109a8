import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseRow } from "../records.ts";
import { heldStill, joined } from "./held.ts";

const row = (id: string, state = "RADICADA") => ({ id, state }) as CaseRow;
const ids = (rows: readonly CaseRow[]) => rows.map(({ id }) => id).join("");

test("rows stay where they are and say what is true of them now", () => {
  const { rows, newcomers } = heldStill([row("a"), row("b")], [row("c"), row("b", "EN_ANALISIS"), row("a")]);
  assert.equal(ids(rows), "ab");
  assert.equal(rows[1]?.state, "EN_ANALISIS");
  assert.equal(newcomers, 1);
});

test("a row that left the list stays until somebody asks for the list again", () => {
  assert.equal(ids(heldStill([row("a"), row("b")], [row("b")]).rows), "ab");
});

test("the next page joins below, and nothing is there twice", () => {
  assert.equal(ids(joined([row("a"), row("b")], [row("b"), row("c")])), "abc");
});
