import type { Rung } from "../generated/wire.ts";
import { withPackets } from "./lean-sdp.ts";
import { type PacketMs, videoEncoding, voiceEncoding } from "./rungs.ts";

/** Tells the encoders what they may take. Before the two agreed there is nothing to tell. */
export async function limit(connection: RTCPeerConnection, rung: Rung): Promise<void> {
  for (const sender of connection.getSenders()) {
    const { track } = sender;
    if (!track) continue;
    const wanted =
      track.kind === "audio"
        ? { ...voiceEncoding(rung), priority: "high", networkPriority: "high" }
        : videoEncoding(rung, track.getSettings());
    const parameters = sender.getParameters();
    if (parameters.encodings.length === 0) continue;
    parameters.encodings = parameters.encodings.map(({ maxBitrate: _, ...encoding }) => ({
      ...encoding,
      ...wanted,
    })) as RTCRtpEncodingParameters[];
    await sender.setParameters(parameters);
  }
}

/**
 * Packets of another length, and nobody is asked: this browser hears once more what the other side said last, as if it had
 * wanted such packets. While an answer is awaited it is left to that answer.
 */
export async function sendPackets(connection: RTCPeerConnection, packetMs: PacketMs): Promise<void> {
  const last = connection.remoteDescription;
  if (!last || connection.signalingState !== "stable") return;
  if (last.sdp.includes(`a=ptime:${packetMs}\r\n`)) return;
  const again = { type: last.type, sdp: withPackets(last.sdp, packetMs) };
  if (last.type === "answer") await connection.setLocalDescription(await connection.createOffer());
  await connection.setRemoteDescription(again);
  if (last.type === "offer") await connection.setLocalDescription(await connection.createAnswer());
}
