/**
 * Pictures cut small, so that voice comes between. A chunk is the picture's number (2 bytes), its own place, how many there
 * are (1 byte each), and its bytes; one without bytes says that the last picture is still what there is to be seen.
 */
export const CHUNK_BYTES = 1_000;
const HEADER = 4;
const MOST_CHUNKS = 64;

export function chunksOf(picture: Uint8Array, number: number): Uint8Array<ArrayBuffer>[] {
  const count = Math.ceil(picture.length / CHUNK_BYTES);
  return Array.from({ length: count }, (_, place) => {
    const bytes = picture.subarray(place * CHUNK_BYTES, (place + 1) * CHUNK_BYTES);
    return chunk(number, place, count, bytes);
  });
}

export function unchanged(number: number): Uint8Array<ArrayBuffer> {
  return chunk(number, 0, 0, new Uint8Array());
}

function chunk(number: number, place: number, count: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(HEADER + bytes.length);
  made.set([(number >> 8) & 0xff, number & 0xff, place, count]);
  made.set(bytes, HEADER);
  return made;
}

/** Puts pictures together again, whatever order their chunks come in. A newer one puts an older one that is not whole aside. */
export class Puzzle {
  private number = -1;
  private count = 0;
  private parts = new Map<number, Uint8Array>();
  private last: Uint8Array<ArrayBuffer> | undefined;

  /** The picture that is now to be shown, each time that it was seen to be so; what is no chunk is nothing. */
  add(message: ArrayBuffer): Uint8Array<ArrayBuffer> | undefined {
    const bytes = new Uint8Array(message);
    const [high = 0, low = 0, place = 0, count = 0] = bytes;
    if (bytes.length < HEADER || count > MOST_CHUNKS) return undefined;
    if (count === 0) return this.last;
    this.begin((high << 8) | low, count);
    if (place < count && count === this.count) this.parts.set(place, bytes.subarray(HEADER));
    return this.parts.size === this.count ? this.whole() : undefined;
  }

  private begin(number: number, count: number): void {
    if (number === this.number) return;
    this.number = number;
    this.count = count;
    this.parts = new Map();
  }

  private whole(): Uint8Array<ArrayBuffer> {
    const parts = Array.from({ length: this.count }, (_, place) => this.parts.get(place) ?? new Uint8Array());
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    // A chunk that comes twice makes no second picture.
    this.parts = new Map();
    this.last = whole;
    return whole;
  }
}
