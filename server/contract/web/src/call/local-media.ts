import type { DeviceState } from "../generated/wire.ts";

/** Camera and microphone of this side, opened once for the call and for stills. */
export interface LocalMedia {
  /** As the camera gives it, at its highest resolution; what is sent is made smaller by the engine. */
  readonly stream: MediaStream;
  readonly camera: DeviceState;
  readonly microphone: DeviceState;
}

const LONGEST_FRAME_MS = 150;
const HIGHEST = { width: { ideal: 1920 }, height: { ideal: 1080 }, frameRate: { ideal: 20, max: 30 } };

/** Opens what there is: a missing or blocked camera leaves the voice, and the other way round. Never rejects. */
export async function openMedia(wanted: { image: boolean }): Promise<LocalMedia> {
  const both = wanted.image ? await open({ audio: VOICE, video: HIGHEST }) : undefined;
  if (both instanceof MediaStream) return { stream: both, camera: "READY", microphone: "READY" };
  const stream = new MediaStream();
  const microphone = await add(stream, { audio: VOICE });
  const camera = wanted.image ? await add(stream, { video: HIGHEST }) : "UNKNOWN";
  return { stream, camera, microphone };
}

/** Stills at the camera's full resolution, one after another, from the raw track that the call also uses. */
export async function stills(track: MediaStreamTrack, count: number): Promise<Blob[]> {
  const video = document.createElement("video");
  video.muted = true;
  video.srcObject = new MediaStream([track]);
  await video.play();
  const taken: Promise<Blob>[] = [];
  while (taken.length < count) {
    if (taken.length > 0) await nextFrame(video);
    taken.push(still(video));
  }
  video.srcObject = null;
  return await Promise.all(taken);
}

function still(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no still"))), "image/jpeg", 0.92),
  );
}

/** A camera that stands still gives no new picture: then the last one again. */
function nextFrame(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME_MS);
    video.requestVideoFrameCallback(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

export function closeMedia(media: LocalMedia): void {
  for (const track of media.stream.getTracks()) track.stop();
}

const VOICE = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 };

async function add(stream: MediaStream, constraints: MediaStreamConstraints): Promise<DeviceState> {
  const opened = await open(constraints);
  if (!(opened instanceof MediaStream)) return opened;
  for (const track of opened.getTracks()) stream.addTrack(track);
  return "READY";
}

async function open(constraints: MediaStreamConstraints): Promise<MediaStream | DeviceState> {
  try {
    return await navigator.mediaDevices.getUserMedia(constraints);
  } catch (reason) {
    // NotFoundError: none there; anything else (denied, in use by another program) is mended by a person.
    return reason instanceof DOMException && reason.name === "NotFoundError" ? "MISSING" : "BLOCKED";
  }
}
