import assert from "node:assert/strict";
import { test } from "node:test";
import { Conversation, ProblemError } from "./conversation.ts";

const problem = { type: "/problems/x", code: "x", status: 409, title: "No.", next: "Espere." };

test("a snapshot and the changes after it make the view", () => {
  const conversation = new Conversation<{ place?: number }>();
  assert.equal(conversation.receive({ type: "snapshot", seq: 4, view: { place: 2 } }), "view");
  assert.equal(conversation.receive({ type: "change", seq: 5, patch: { place: 1 } }), "view");
  assert.deepEqual(conversation.view, { place: 1 });
});

test("a missed change asks for a snapshot and leaves the view alone", () => {
  const conversation = new Conversation<{ place: number }>();
  conversation.receive({ type: "snapshot", seq: 4, view: { place: 2 } });
  assert.equal(conversation.receive({ type: "change", seq: 6, patch: { place: 1 } }), "resync");
  assert.deepEqual(conversation.view, { place: 2 });
});

test("a change before any snapshot asks for one", () => {
  assert.equal(new Conversation().receive({ type: "change", seq: 0, patch: {} }), "resync");
});

test("a command is said again until it is answered", async () => {
  const conversation = new Conversation();
  const { text, answer } = conversation.command({ id: "1" });
  assert.deepEqual(conversation.unanswered(), [text]);
  conversation.receive({ type: "done", id: "1" });
  await answer;
  assert.deepEqual(conversation.unanswered(), []);
});

test("a refused command rejects with its problem", async () => {
  const conversation = new Conversation();
  const { answer } = conversation.command({ id: "1" });
  conversation.receive({ type: "problem", id: "1", problem });
  await assert.rejects(answer, (reason) => reason instanceof ProblemError && reason.problem.code === "x");
});

test("a problem of no command, and a signal, are handed on", () => {
  const conversation = new Conversation();
  assert.equal(conversation.receive({ type: "problem", problem }), "other");
  assert.equal(conversation.receive({ type: "signal" }), "other");
});
