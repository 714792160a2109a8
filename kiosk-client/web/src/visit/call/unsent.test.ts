import assert from "node:assert/strict";
import { test } from "node:test";
import { carried } from "./unsent.ts";

test("what was not sent yet follows what was", () => {
  assert.equal(carried(undefined, " El recibo llegó "), "El recibo llegó");
  assert.equal(carried("Buenos días", "El recibo llegó"), "Buenos días\nEl recibo llegó");
});

test("nothing is carried twice, and nothing is nothing", () => {
  assert.equal(carried("Buenos días\nEl recibo llegó", "El recibo llegó "), undefined);
  assert.equal(carried("Buenos días", "  "), undefined);
});
