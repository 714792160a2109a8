import assert from "node:assert/strict";
import { test } from "node:test";
import { courseOf, pictureOf, sentenceFor } from "./carried.ts";

test("large or small, a picture that moves is a picture that moves", () => {
  assert.equal(courseOf({ up: "VIDEO", down: "VIDEO" }), "video");
  assert.equal(courseOf({ up: "SLOW_VIDEO", down: "SMALL_VIDEO" }), "video");
  assert.equal(courseOf({ up: "VIDEO", down: "SLOW_VIDEO" }), "slow");
});

test("what she sees is told first, and that she is not seen when that is all", () => {
  assert.equal(courseOf({ up: "AUDIO", down: "AUDIO" }), "voice");
  assert.equal(courseOf({ up: "AUDIO", down: "VIDEO" }), "unseen");
  assert.equal(courseOf({ up: "STILLS", down: "STILLS" }), "stills");
});

test("a voice that goes one way only is no talk", () => {
  assert.equal(courseOf({ up: "MESSAGES", down: "VIDEO" }), "messages");
  assert.equal(courseOf({ up: "MESSAGES", down: "OFFLINE" }), "offline");
});

test("who could not speak hears that she can again", () => {
  assert.equal(sentenceFor("voice", "messages"), "carried.again");
  assert.equal(sentenceFor("voice", "video"), "carried.voice");
  assert.equal(sentenceFor("video", "offline"), "carried.video");
  assert.equal(sentenceFor("offline", "messages"), "carried.offline");
});

test("without a decision there is video, as there always was", () => {
  assert.equal(pictureOf(undefined), "video");
  assert.deepEqual((["SLOW_VIDEO", "STILLS", "AUDIO", "OFFLINE"] as const).map(pictureOf), [
    "video",
    "still",
    "none",
    "none",
  ]);
});
