import type { Signalling } from "../generated/wire.ts";

/** The other side's addresses. Those that come before its description wait for it. */
export class Candidates {
  private waiting: RTCIceCandidateInit[] = [];

  async add(connection: RTCPeerConnection, candidate: RTCIceCandidateInit): Promise<void> {
    if (connection.remoteDescription) await connection.addIceCandidate(candidate);
    else this.waiting.push(candidate);
  }

  async addWaiting(connection: RTCPeerConnection): Promise<void> {
    for (const candidate of this.waiting.splice(0)) await connection.addIceCandidate(candidate);
  }
}

/** One of this side's, as it travels. */
export function plain(candidate: RTCIceCandidate): NonNullable<Signalling["candidate"]> {
  const { candidate: text, sdpMid, sdpMLineIndex, usernameFragment } = candidate.toJSON();
  return {
    candidate: text ?? "",
    ...(sdpMid == null ? {} : { sdpMid }),
    ...(sdpMLineIndex == null ? {} : { sdpMLineIndex }),
    ...(usernameFragment == null ? {} : { usernameFragment }),
  };
}
