import { StillCamera } from "./still-camera.ts";
import { CHUNK_BYTES, chunksOf, Puzzle, unchanged } from "./still-chunks.ts";

const STILL_EVERY_MS = 3_000;
/** With what the voice takes, 60 kbit/s are enough. */
const CHUNK_EVERY_MS = 300;
const MOST_BYTES = (STILL_EVERY_MS / CHUNK_EVERY_MS - 1) * CHUNK_BYTES;
/** What lies in the browser already: more would be queued behind it, and old when it comes. */
const MOST_WAITING = 2 * CHUNK_BYTES;

export interface Still {
  picture: Blob;
  /** When it was what there was to be seen, by this browser's clock. */
  at: number;
}

/** Stills of one connection, both ways. The other side may be a page that knows of none: then nothing comes and nothing goes. */
export class StillsChannel {
  private readonly channel: RTCDataChannel;
  private readonly puzzle = new Puzzle();
  private camera: StillCamera | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private number = 0;

  constructor(connection: RTCPeerConnection, came: (still: Still) => void) {
    this.channel = connection.createDataChannel("stills", {
      negotiated: true,
      id: 0,
      ordered: false,
    });
    this.channel.binaryType = "arraybuffer";
    this.channel.onmessage = ({ data }) => {
      const whole = data instanceof ArrayBuffer ? this.puzzle.add(data) : undefined;
      if (whole) came({ picture: new Blob([whole], { type: "image/webp" }), at: Date.now() });
    };
  }

  /** From now on, until stopped. A camera that is covered in words (disabled) sends nothing. */
  send(track: MediaStreamTrack | undefined): void {
    if (this.camera || !track) return;
    this.camera = new StillCamera(track);
    void this.round(track);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.camera?.close();
    this.camera = undefined;
  }

  private async round(track: MediaStreamTrack): Promise<void> {
    const camera = this.camera;
    const open = this.channel.readyState === "open";
    const taken = open && track.enabled ? await camera?.take(MOST_BYTES).catch(() => undefined) : undefined;
    if (camera !== this.camera || !camera) return;
    if (taken === "same") this.say(unchanged(this.number));
    else if (taken) this.paced(chunksOf(taken, ++this.number));
    // A camera that is just waking, or a channel that is not open yet, is asked again soon.
    const pause = open && taken !== undefined ? STILL_EVERY_MS : CHUNK_EVERY_MS;
    this.timer = setTimeout(() => void this.round(track), pause);
  }

  /** One by one, so that the voice waits for none of them; the rest is dropped when the link does not take them. */
  private paced([next, ...rest]: Uint8Array<ArrayBuffer>[]): void {
    if (!next || !this.camera) return;
    if (this.say(next)) setTimeout(() => this.paced(rest), CHUNK_EVERY_MS);
    else this.camera.forget();
  }

  private say(chunk: Uint8Array<ArrayBuffer>): boolean {
    if (this.channel.readyState !== "open" || this.channel.bufferedAmount > MOST_WAITING) return false;
    this.channel.send(chunk);
    return true;
  }
}
