import assert from "node:assert/strict";
import { test } from "node:test";
import { PRODUCT } from "@ventanilla/contract";

test("the product is called Ventanilla on every page", () => {
  assert.equal(PRODUCT, "Ventanilla");
});
