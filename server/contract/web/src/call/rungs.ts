import type { Rung } from "../generated/wire.ts";

/** What one browser sends at a rung. */
export interface Sending {
  /** Absent: the video sender rests. */
  video?: { width: number; height: number; fps: number; bitsPerSecond: number };
  /** A picture now and then, in place of video. */
  stills: boolean;
  /** Absent: the voice rests too. Without bitsPerSecond the browser decides. */
  voice?: { packetMs: PacketMs; bitsPerSecond?: number };
}

/** One packet of voice lasts so long: fewer packets are fewer headers, and a little more delay. */
export type PacketMs = 20 | 60;

const WHOLE_VOICE = { packetMs: 20 } as const;

const SENDING: Readonly<Record<Rung, Sending>> = {
  VIDEO: { video: sized(640, 360, 20, 700_000), stills: false, voice: WHOLE_VOICE },
  SMALL_VIDEO: {
    video: sized(320, 180, 15, 140_000),
    stills: false,
    voice: { packetMs: 20, bitsPerSecond: 24_000 },
  },
  SLOW_VIDEO: {
    video: sized(320, 180, 5, 50_000),
    stills: false,
    voice: { packetMs: 60, bitsPerSecond: 20_000 },
  },
  STILLS: { stills: true, voice: { packetMs: 60, bitsPerSecond: 16_000 } },
  AUDIO: { stills: false, voice: { packetMs: 60, bitsPerSecond: 12_000 } },
  MESSAGES: { stills: false },
  OFFLINE: { stills: false },
};

export function sending(rung: Rung): Sending {
  return SENDING[rung];
}

/** The encoder's part of it. The camera runs at its highest resolution, whatever is sent of it. */
export function videoEncoding(
  rung: Rung,
  camera: { width?: number | undefined; height?: number | undefined },
): RTCRtpEncodingParameters {
  const { video } = sending(rung);
  if (!video) return { active: false };
  const { width = video.width, height = video.height } = camera;
  return {
    active: true,
    maxBitrate: video.bitsPerSecond,
    maxFramerate: video.fps,
    // A camera that stands upright is not made wider than it may be.
    scaleResolutionDownBy: Math.max(1, width / video.width, height / video.height),
  };
}

export function voiceEncoding(rung: Rung): RTCRtpEncodingParameters {
  const { voice } = sending(rung);
  if (!voice) return { active: false };
  return voice.bitsPerSecond ? { active: true, maxBitrate: voice.bitsPerSecond } : { active: true };
}

function sized(width: number, height: number, fps: number, bitsPerSecond: number) {
  return { width, height, fps, bitsPerSecond };
}
