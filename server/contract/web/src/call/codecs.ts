/** What a picture of VIDEO's size asks of a codec. */
const H264 = {
  type: "webrtc",
  video: { contentType: "video/h264", width: 640, height: 360, bitrate: 700_000, framerate: 20 },
} as const;

type Capabilities = Pick<MediaCapabilities, "encodingInfo" | "decodingInfo">;

/**
 * The order in which this computer offers its codecs. H.264 first where it has a circuit for it, both ways: a slow processor is
 * left for the voice. Otherwise as the browser has them, with VP8 first, the cheapest that a processor computes by itself.
 */
export async function inOrder<Codec extends { mimeType: string }>(
  codecs: Codec[],
  capabilities: Capabilities | undefined,
): Promise<Codec[]> {
  if (!capabilities || !(await hasCircuit(capabilities))) return codecs;
  const isFirst = ({ mimeType }: Codec) => mimeType.toLowerCase() === "video/h264";
  return [...codecs.filter(isFirst), ...codecs.filter((codec) => !isFirst(codec))];
}

async function hasCircuit(capabilities: Capabilities): Promise<boolean> {
  try {
    const ways = await Promise.all([capabilities.encodingInfo(H264), capabilities.decodingInfo(H264)]);
    return ways.every(({ supported, smooth, powerEfficient }) => supported && smooth && powerEfficient);
  } catch {
    // A browser that knows no such question has no better answer than its own order.
    return false;
  }
}
