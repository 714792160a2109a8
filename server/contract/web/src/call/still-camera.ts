import { FINENESS, type Fineness, fitted, moved, nextStep } from "./still-quality.ts";

const TINY = { width: 16, height: 9 };
const COARSEST: Fineness = { width: 160, height: 90, quality: 0.3 };

/** Small pictures of a live track, each no larger than it may be. */
export class StillCamera {
  private readonly video = document.createElement("video");
  private tiny: Uint8ClampedArray | undefined;
  private step: number | undefined;

  constructor(track: MediaStreamTrack) {
    this.video.muted = true;
    this.video.srcObject = new MediaStream([track]);
    void this.video.play().catch(() => undefined);
  }

  /**
   * "same": nothing moved, and what was sent is as fine as it gets, or still on its way (`busy`). Undefined: the camera
   * gives nothing yet.
   */
  async take(mostBytes: number, busy: boolean): Promise<Uint8Array | "same" | undefined> {
    if (this.video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return undefined;
    const tiny = pixels(this.draw(TINY));
    const still = !moved(this.tiny, tiny);
    const step = still && busy ? undefined : nextStep(this.step, !still);
    if (step === undefined) return "same";
    this.tiny = tiny;
    const bytes = await this.encoded(FINENESS[step] ?? COARSEST);
    // Who sits still may wait longer for a finer one.
    const fits = bytes.length <= mostBytes * (step + 1);
    this.step = fits ? step : FINENESS.length - 1;
    if (fits) return bytes;
    return step > 0 ? "same" : await this.encoded(COARSEST);
  }

  /** What was taken last did not arrive. */
  forget(): void {
    this.tiny = undefined;
    this.step = undefined;
  }

  close(): void {
    this.video.srcObject = null;
  }

  private async encoded(fineness: Fineness): Promise<Uint8Array> {
    const size = fitted({ width: this.video.videoWidth, height: this.video.videoHeight }, fineness);
    const blob = await this.draw(size).convertToBlob({ type: "image/webp", quality: fineness.quality });
    return new Uint8Array(await blob.arrayBuffer());
  }

  private draw({ width, height }: { width: number; height: number }): OffscreenCanvas {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext("2d")?.drawImage(this.video, 0, 0, width, height);
    return canvas;
  }
}

function pixels(canvas: OffscreenCanvas): Uint8ClampedArray {
  return (
    canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
  );
}
