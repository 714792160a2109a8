import { StillCamera } from "./still-camera.ts";
import { CHUNK_BYTES, chunksOf, Puzzle, unchanged } from "./still-chunks.ts";

/** A chunk that was lost takes a second more, and nobody should wait four for a picture. */
const STILL_EVERY_MS = 2_400;
/** With what the voice takes, 60 kbit/s are enough. */
const CHUNK_EVERY_MS = 300;
const CHUNKS_PER_STILL = STILL_EVERY_MS / CHUNK_EVERY_MS;
const MOST_BYTES = (CHUNKS_PER_STILL - 1) * CHUNK_BYTES;
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
  private timer: ReturnType<typeof setInterval> | undefined;
  private number = 0;
  private waiting: Uint8Array<ArrayBuffer>[] = [];
  /** How many chunks could have gone since the camera was looked at. */
  private ticks = 0;

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
    this.ticks = CHUNKS_PER_STILL;
    this.timer = setInterval(() => void this.tick(track), CHUNK_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.timer);
    this.camera?.close();
    this.camera = undefined;
    this.waiting = [];
  }

  private async tick(track: MediaStreamTrack): Promise<void> {
    if (this.channel.readyState !== "open") return;
    if (++this.ticks > CHUNKS_PER_STILL && track.enabled) await this.look();
    this.sendNext();
  }

  /** A camera that is just waking is asked again soon. What moved takes the place of what waits. */
  private async look(): Promise<void> {
    const { camera } = this;
    this.ticks = 0;
    const taken = await camera?.take(MOST_BYTES, this.waiting.length > 0).catch(() => undefined);
    if (camera !== this.camera) return;
    if (taken === undefined) this.ticks = CHUNKS_PER_STILL;
    else if (taken === "same") this.say(unchanged(this.number));
    else this.waiting = chunksOf(taken, ++this.number);
  }

  /** One by one, so that the voice waits for none of them; the rest is dropped when the link does not take them. */
  private sendNext(): void {
    const [next, ...rest] = this.waiting;
    if (!next) return;
    this.waiting = this.say(next) ? rest : [];
    if (this.waiting !== rest) this.camera?.forget();
  }

  private say(chunk: Uint8Array<ArrayBuffer>): boolean {
    if (this.channel.readyState !== "open" || this.channel.bufferedAmount > MOST_WAITING) return false;
    this.channel.send(chunk);
    return true;
  }
}
