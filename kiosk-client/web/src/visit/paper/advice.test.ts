import assert from "node:assert/strict";
import { test } from "node:test";
import { liveAdvice } from "./advice.ts";

test("before anything was seen nothing is told", () => {
  assert.equal(liveAdvice(undefined, "WHOLE"), undefined);
});

test("the half or side that is wanted is named", () => {
  const said = (["TOP", "BOTTOM"] as const).map((part) =>
    liveAdvice({ advice: "NEARER_HALF", take: false }, part),
  );
  assert.deepEqual(said, ["TOP", "BOTTOM"]);
  assert.equal(liveAdvice({ advice: "OTHER", take: false }, "BACK"), "BACK");
  assert.equal(liveAdvice({ advice: "SHOW", take: false }, "FRONT"), "FRONT");
});

test("a sheet of one picture is just shown", () => {
  assert.equal(liveAdvice({ advice: "SHOW", take: false }, "WHOLE"), "SHOW");
  assert.equal(liveAdvice({ advice: "OTHER", take: false }, "WHOLE"), "SHOW");
});

test("what is to be mended is told of any part", () => {
  assert.equal(liveAdvice({ advice: "GLARE", take: false }, "BACK"), "GLARE");
});
