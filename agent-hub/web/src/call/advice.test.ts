import assert from "node:assert/strict";
import { test } from "node:test";
import { adviceFor, lesser, pictureOf } from "./advice.ts";

test("the talk is like its lesser direction", () => {
  assert.equal(lesser({ up: "STILLS", down: "VIDEO" }), "STILLS");
  assert.equal(lesser({ up: "VIDEO", down: "MESSAGES" }), "MESSAGES");
});

test("a call that goes well needs no advice", () => {
  assert.equal(adviceFor(undefined, undefined), undefined);
  assert.equal(adviceFor({ up: "VIDEO", down: "VIDEO" }, 120), undefined);
  assert.equal(adviceFor({ up: "STILLS", down: "SLOW_VIDEO" }, 390), undefined);
});

test("who would talk at once is told of the delay in tenths of a second", () => {
  assert.deepEqual(adviceFor({ up: "AUDIO", down: "AUDIO" }, 712), {
    key: "carried.delay",
    seconds: 0.7,
  });
  assert.deepEqual(adviceFor(undefined, 1_180), { key: "carried.delay", seconds: 1.2 });
});

test("without a voice one writes, whatever the delay", () => {
  assert.equal(adviceFor({ up: "MESSAGES", down: "AUDIO" }, 2_000)?.key, "carried.write");
  assert.equal(adviceFor({ up: "OFFLINE", down: "OFFLINE" }, undefined)?.key, "carried.write");
});

test("who is not seen says what she does, who does not see asks", () => {
  assert.equal(adviceFor({ up: "VIDEO", down: "AUDIO" }, 90)?.key, "carried.sayIt");
  assert.equal(adviceFor({ up: "AUDIO", down: "VIDEO" }, 90)?.key, "carried.askIt");
});

test("without a decision there is video, as there always was", () => {
  assert.equal(pictureOf(undefined), "video");
  assert.equal(pictureOf("STILLS"), "still");
  assert.equal(pictureOf("AUDIO"), "none");
});
