import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "./codecs.ts";

const CODECS = ["video/VP8", "video/rtx", "video/VP9", "video/H264", "video/AV1"].map((mimeType) => ({
  mimeType,
}));
const names = (codecs: { mimeType: string }[]) => codecs.map(({ mimeType }) => mimeType);

test("a computer with a circuit for H.264 leaves its processor to the voice", async () => {
  const order = names(await inOrder(CODECS, able(true, true)));
  assert.equal(order[0], "video/H264");
  assert.deepEqual(order.toSorted(), names(CODECS).toSorted());
});

test("one that would have to compute it, one way or the other, keeps the browser's order", async () => {
  assert.deepEqual(await inOrder(CODECS, able(false, false)), CODECS);
  assert.deepEqual(await inOrder(CODECS, able(true, false)), CODECS);
  assert.deepEqual(await inOrder(CODECS, able(false, true)), CODECS);
});

test("a browser that cannot say keeps its order too", async () => {
  assert.deepEqual(await inOrder(CODECS, undefined), CODECS);
  const unknown = () => Promise.reject(new TypeError("webrtc"));
  assert.deepEqual(await inOrder(CODECS, { encodingInfo: unknown, decodingInfo: unknown }), CODECS);
});

function able(encodes: boolean, decodes: boolean) {
  const info = (powerEfficient: boolean) => ({ supported: true, smooth: true, powerEfficient });
  return {
    encodingInfo: async () => info(encodes) as MediaCapabilitiesEncodingInfo,
    decodingInfo: async () => info(decodes) as MediaCapabilitiesDecodingInfo,
  };
}
