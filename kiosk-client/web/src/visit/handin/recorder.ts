export const LONGEST_SECONDS = 180;

const OPUS = "audio/webm;codecs=opus";
/** Speech is clear at that, and three minutes are half a megabyte. */
const BITS_PER_SECOND = 24_000;

export interface Said {
  blob: Blob;
  seconds: number;
}

/** One recording: opens the microphone, and closes it at the end. Nothing of it is written anywhere. */
export class Recorder {
  private readonly chunks: Blob[] = [];
  private readonly begun = performance.now();
  private readonly recorder: MediaRecorder;
  private readonly sound: AudioContext;
  private readonly analyser: AnalyserNode;
  private readonly end: ReturnType<typeof setTimeout>;
  readonly said: Promise<Said>;

  private constructor(stream: MediaStream) {
    this.recorder = new MediaRecorder(stream, { mimeType: OPUS, audioBitsPerSecond: BITS_PER_SECOND });
    this.sound = new AudioContext();
    this.analyser = new AnalyserNode(this.sound, { fftSize: 512 });
    this.sound.createMediaStreamSource(stream).connect(this.analyser);
    this.recorder.ondataavailable = ({ data }) => this.chunks.push(data);
    this.said = new Promise((resolve) => {
      this.recorder.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        void this.sound.close();
        resolve({ blob: new Blob(this.chunks, { type: OPUS }), seconds: this.seconds() });
      };
    });
    this.end = setTimeout(() => this.stop(), LONGEST_SECONDS * 1000);
    this.recorder.start(1000);
  }

  /** Rejected where there is no microphone, or none that may be used. */
  static async open(): Promise<Recorder> {
    return new Recorder(await navigator.mediaDevices.getUserMedia({ audio: true }));
  }

  seconds(): number {
    return Math.min(LONGEST_SECONDS, Math.round((performance.now() - this.begun) / 1000));
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
