import assert from "node:assert/strict";
import { test } from "node:test";
import type { Rung } from "../generated/wire.ts";
import { sending, videoEncoding, voiceEncoding } from "./rungs.ts";

const RUNGS: Rung[] = ["VIDEO", "SMALL_VIDEO", "SLOW_VIDEO", "STILLS", "AUDIO", "MESSAGES", "OFFLINE"];
const FULL_HD = { width: 1920, height: 1080 };

test("video is sent in the size of its rung, whatever the camera gives", () => {
  assert.equal(videoEncoding("VIDEO", FULL_HD).scaleResolutionDownBy, 3);
  assert.equal(videoEncoding("SMALL_VIDEO", FULL_HD).scaleResolutionDownBy, 6);
  assert.equal(videoEncoding("SMALL_VIDEO", { width: 640, height: 480 }).scaleResolutionDownBy, 480 / 180);
  assert.equal(videoEncoding("VIDEO", { width: 480, height: 640 }).scaleResolutionDownBy, 640 / 360);
});

test("a camera that gives less is never enlarged, and one that does not say is sent as it is", () => {
  assert.equal(videoEncoding("VIDEO", { width: 320, height: 180 }).scaleResolutionDownBy, 1);
  assert.equal(videoEncoding("SLOW_VIDEO", {}).scaleResolutionDownBy, 1);
});

test("each rung asks for no more than the one above it", () => {
  const bits = RUNGS.map((rung) => videoEncoding(rung, FULL_HD).maxBitrate ?? 0);
  assert.deepEqual(
    bits,
    bits.toSorted((a, b) => b - a),
  );
  assert.deepEqual(bits.slice(1, 4), [140_000, 50_000, 0]);
  assert.ok((videoEncoding("SMALL_VIDEO", FULL_HD).maxFramerate ?? 99) <= 15);
  assert.equal(videoEncoding("SLOW_VIDEO", FULL_HD).maxFramerate, 5);
});

test("the voice outlives the picture, and rests where nothing is live", () => {
  for (const rung of RUNGS)
    assert.equal(voiceEncoding(rung).active, rung !== "MESSAGES" && rung !== "OFFLINE");
  assert.equal(videoEncoding("STILLS", FULL_HD).active, false);
  assert.equal(voiceEncoding("AUDIO").maxBitrate, 12_000);
  assert.equal(sending("AUDIO").voice?.packetMs, 60);
  assert.equal(sending("SMALL_VIDEO").voice?.packetMs, 20);
  assert.deepEqual(
    RUNGS.filter((rung) => sending(rung).stills),
    ["STILLS"],
  );
});
