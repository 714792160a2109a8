import assert from "node:assert/strict";
import { test } from "node:test";
import { leanVoice, withPackets } from "./lean-sdp.ts";

const VOICE = [
  "m=audio 9 UDP/TLS/RTP/SAVPF 111 63",
  "a=mid:0",
  "a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level",
  "a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01",
  "a=rtpmap:111 opus/48000/2",
  "a=rtcp-fb:111 transport-cc",
  "a=fmtp:111 minptime=10;useinbandfec=1",
  "a=rtpmap:63 red/48000/2",
  "a=fmtp:63 111/111",
];
const VIDEO = [
  "m=video 9 UDP/TLS/RTP/SAVPF 96",
  "a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01",
  "a=rtpmap:96 VP8/90000",
  "a=rtcp-fb:96 transport-cc",
];
const SDP = sdp(["v=0", "a=group:BUNDLE 0 1", ...VOICE, ...VIDEO]);

function sdp(lines: string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}

test("the voice goes without extensions and transport feedback, and the video keeps both", () => {
  assert.equal(
    leanVoice(SDP),
    sdp([
      "v=0",
      "a=group:BUNDLE 0 1",
      ...VOICE.filter((line) => !/extmap|transport-cc/.test(line)),
      ...VIDEO,
    ]),
  );
});

test("error correction is asked for also where it was not", () => {
  const without = SDP.replace("minptime=10;useinbandfec=1", "minptime=10;useinbandfec=0");
  assert.match(leanVoice(without), /a=fmtp:111 minptime=10;useinbandfec=1\r\n/);
  assert.match(leanVoice(without), /a=fmtp:63 111\/111\r\n/);
});

test("packets of another length are asked for in the voice alone, once", () => {
  const long = withPackets(SDP, 60);
  assert.equal(long, sdp(["v=0", "a=group:BUNDLE 0 1", ...VOICE, "a=ptime:60", "a=maxptime:60", ...VIDEO]));
  assert.equal(withPackets(long, 20), long.replaceAll("ptime:60", "ptime:20"));
});

test("twice lean is lean, and a call without a voice stays as it is", () => {
  assert.equal(leanVoice(leanVoice(SDP)), leanVoice(SDP));
  const mute = sdp(["v=0", ...VIDEO]);
  assert.equal(withPackets(leanVoice(mute), 60), mute);
});
