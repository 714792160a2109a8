import assert from "node:assert/strict";
import { test } from "node:test";
import { isNamed, receiverFrom } from "./receiver.ts";

test("until somebody says otherwise it is the person herself, and needs no name", () => {
  assert.deepEqual(receiverFrom({}), { capacity: "HERSELF" });
  assert.deepEqual(receiverFrom({ receiverAs: "HERSELF", receiver: "Luz" }), { capacity: "HERSELF" });
  assert.ok(isNamed(receiverFrom({})));
});

test("who comes for her says who she is", () => {
  const luz = { receiverAs: "AUTORIZADO", receiver: " Luz Peña ", receiverDocument: "9000099999" };
  assert.deepEqual(receiverFrom(luz), { capacity: "AUTORIZADO", name: "Luz Peña", document: "9000099999" });
  assert.ok(isNamed(receiverFrom(luz)));
  assert.ok(!isNamed(receiverFrom({ ...luz, receiverDocument: " " })));
  assert.ok(!isNamed(receiverFrom({ receiverAs: "APODERADO" })));
});
