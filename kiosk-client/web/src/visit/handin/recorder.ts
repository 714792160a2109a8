export type Kind = "voice" | "message" | "film";

interface Form {
  type: string;
  longestSeconds: number;
  /** It stops by itself before it is larger than the program takes. */
  mostBytes: number;
  bits: { audioBitsPerSecond: number; videoBitsPerSecond?: number };
  wanted: MediaStreamConstraints;
}

const FORMS: Record<Kind, Form> = {
  /** Speech is clear at that, and three minutes are half a megabyte. */
  voice: {
    type: "audio/webm;codecs=opus",
    longestSeconds: 180,
    mostBytes: 8_000_000,
    bits: { audioBitsPerSecond: 24_000 },
    wanted: { audio: true },
  },
  /** Said in a call that carries no voice: a minute is 120 kB, and goes over what the link has left. */
  message: {
    type: "audio/webm;codecs=opus",
    longestSeconds: 60,
    mostBytes: 400_000,
    bits: { audioBitsPerSecond: 14_000 },
    wanted: { audio: { channelCount: 1 } },
  },
  /** A face that speaks, and what it holds up: a minute is less than one megabyte. */
  film: {
    type: "video/webm;codecs=vp8,opus",
    longestSeconds: 90,
    mostBytes: 1_400_000,
    bits: { audioBitsPerSecond: 20_000, videoBitsPerSecond: 100_000 },
    wanted: { audio: true, video: { width: 320, height: 240, frameRate: { ideal: 10, max: 10 } } },
  },
};

export interface Said {
  kind: Kind;
  blob: Blob;
  seconds: number;
}

/** One recording: opens the microphone, and the camera if she is seen, and closes them at the end. Nothing of it is written anywhere. */
export class Recorder {
  private readonly chunks: Blob[] = [];
  private readonly begun = performance.now();
  private readonly recorder: MediaRecorder;
  private readonly sound: AudioContext;
  private readonly analyser: AnalyserNode;
  private readonly end: ReturnType<typeof setTimeout>;
  private readonly form: Form;
  private bytes = 0;
  readonly said: Promise<Said>;

  private constructor(
    readonly kind: Kind,
    readonly stream: MediaStream,
  ) {
    this.form = FORMS[kind];
    const { type, bits, longestSeconds } = this.form;
    this.recorder = new MediaRecorder(stream, { mimeType: type, ...bits });
    this.sound = new AudioContext();
    this.analyser = new AnalyserNode(this.sound, { fftSize: 512 });
    this.sound.createMediaStreamSource(stream).connect(this.analyser);
    this.recorder.ondataavailable = ({ data }) => this.take(data);
    this.said = new Promise((resolve) => {
      this.recorder.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        void this.sound.close();
        resolve({ kind, blob: new Blob(this.chunks, { type }), seconds: this.seconds() });
      };
    });
    this.end = setTimeout(() => this.stop(), longestSeconds * 1000);
    this.recorder.start(1000);
  }

  /** Rejected where there is no microphone, or no camera for a film, or none that may be used. */
  static async open(kind: Kind): Promise<Recorder> {
    return new Recorder(kind, await navigator.mediaDevices.getUserMedia(FORMS[kind].wanted));
  }

  private take(chunk: Blob): void {
    this.chunks.push(chunk);
    this.bytes += chunk.size;
    if (this.bytes >= this.form.mostBytes) this.stop();
  }

  seconds(): number {
    return Math.min(this.form.longestSeconds, Math.round((performance.now() - this.begun) / 1000));
  }

  /** How loud it is now, 0 to 1. */
  level(): number {
    const samples = new Float32Array(this.analyser.fftSize);
    this.analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    return Math.min(1, Math.sqrt(power) * 4);
  }

  stop(): void {
    clearTimeout(this.end);
    if (this.recorder.state !== "inactive") this.recorder.stop();
  }
}
