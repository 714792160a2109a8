import assert from "node:assert/strict";
import { test } from "node:test";
import type { Question } from "@ventanilla/contract";
import { answerOf, isConfirmed } from "./question.ts";

const asked: Question = {
  id: "1",
  kind: "LO_DICHO",
  text: "No debo eso.",
  askedAt: "2026-11-23T15:15:00.000Z",
};

test("nobody has answered until she pressed ✔ or ✖", () => {
  assert.equal(answerOf(asked), "waiting");
  assert.equal(answerOf({ ...asked, yes: true }), "yes");
  assert.equal(answerOf({ ...asked, yes: false }), "no");
});

test("what she confirmed are these words and no others", () => {
  const yes = { ...asked, yes: true };
  assert.ok(isConfirmed(yes, "LO_DICHO", " No debo eso. "));
  assert.ok(!isConfirmed(yes, "LO_DICHO", "No debo eso, y más."));
  assert.ok(!isConfirmed(yes, "CORREO", "No debo eso."));
  assert.ok(!isConfirmed({ ...asked, yes: false }, "LO_DICHO", "No debo eso."));
  assert.ok(!isConfirmed(undefined, "LO_DICHO", "No debo eso."));
});
