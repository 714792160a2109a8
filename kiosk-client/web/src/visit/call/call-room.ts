import type { CallState, IceServer, LocalMedia, Rungs, Signalling } from "@ventanilla/contract";
import {
  closeMedia,
  DirectCall,
  type Measured,
  measured,
  openMedia,
  type Tally,
  Teller,
  tally,
} from "@ventanilla/contract/calling";
import type { Message } from "../../words/words.ts";
import { type Course, courseOf, pictureOf, sentenceFor } from "./carried.ts";
import { count, hears, NOTHING, packetsIn } from "./hearing.ts";
import { EMPTY_ROOM, type RoomState } from "./room-state.ts";

const LISTEN_EVERY_MS = 1_000;
/** That all is well again is worth saying, and not worth reading for ever. */
const GOOD_NEWS_MS = 10_000;
/** She was without a link. Stands until the two are together, and a moment more. */
const BACK: Message = "carried.back";

export interface RoomEvents {
  changed(state: RoomState): void;
  signal(signal: Signalling): void;
  /** Each second of a call. */
  measured(now: Measured): void;
}

/** The call of one attention on this side: camera, microphone, the other's voice. Leaving it closes everything. */
export class CallRoom {
  private state = EMPTY_ROOM;
  private readonly call: DirectCall;
  private left = false;
  private counted = NOTHING;
  private tallied: Tally | undefined;
  private readonly teller: Teller<Course>;
  private readonly listening = setInterval(() => void this.listen(), LISTEN_EVERY_MS);
  /** The voice sounds whatever screen stands: it hangs on none of them. */
  private readonly voice = new Audio();
  private readonly image: boolean;
  private readonly events: RoomEvents;

  /** @param back from an attention without a link, which is worth saying before anything else */
  constructor(image: boolean, iceServers: IceServer[], back: boolean, events: RoomEvents) {
    this.image = image;
    this.events = events;
    this.teller = new Teller<Course>(
      "video",
      (course, before) => this.tell(course, before),
      back ? Date.now() : undefined,
    );
    this.call = new DirectCall("offerer", image, iceServers, {
      state: (call) => this.becomes(call),
      remote: (remote) => this.heard(remote),
      still: (still) => this.change({ still }),
      signal: (signal) => this.events.signal(signal),
    });
    if (back) this.change({ told: BACK });
    navigator.mediaDevices?.addEventListener("devicechange", this.plugged);
  }

  /** While she waits: the path is made ready, her camera and microphone stay closed. */
  prepare(): void {
    this.call.prepare();
  }

  async enter(): Promise<void> {
    this.call.start();
    await this.open();
  }

  private async open(): Promise<void> {
    const media = await openMedia({ image: this.image });
    if (this.left) return closeMedia(media);
    this.change({ media });
    this.call.carry(media.stream);
  }

  receive(signal: Signalling): void {
    this.call.receive(signal);
  }

  /** What is decided for both directions: one is obeyed here, the other is what may be expected. */
  obey(rungs: Rungs): void {
    this.call.obey(rungs.up);
    this.teller.hear(courseOf(rungs));
    if (pictureOf(rungs.down) !== "still" && this.state.still) this.change({ still: undefined });
  }

  /** There is a signal again. */
  mend(): void {
    this.call.mend();
  }

  setMicrophone(microphone: boolean): void {
    this.call.setMicrophone(microphone);
    this.change({ microphone });
  }

  setCamera(camera: boolean): void {
    this.call.setCamera(camera);
    this.change({ camera });
  }

  /** Both voices rest while the radicado is read aloud. */
  rest(resting: boolean): void {
    this.voice.muted = resting;
    this.call.setMicrophone(!resting && this.state.microphone);
  }

  /** After a reload the browser may hold the voice back until somebody touches the page. */
  hear(): void {
    void this.voice.play().catch(() => undefined);
  }

  leave(): void {
    this.left = true;
    clearInterval(this.listening);
    this.teller.close();
    navigator.mediaDevices?.removeEventListener("devicechange", this.plugged);
    this.call.hangUp();
    if (this.state.media) closeMedia(this.state.media);
    this.voice.srcObject = null;
    this.state = EMPTY_ROOM;
  }

  private async listen(): Promise<void> {
    const report: RTCStatsReport = (await this.call.stats()) ?? new Map();
    const now = Date.now();
    this.counted = count(this.counted, packetsIn(report), now);
    if (this.state.call === "connected") this.measure(report, now);
    const heard = hears(this.state.call, this.counted, now);
    if (heard !== this.state.hears) this.change({ hears: heard });
  }

  private measure(report: RTCStatsReport, now: number): void {
    const before = this.tallied;
    this.tallied = tally(report, now, before);
    this.events.measured(measured(before, this.tallied, report));
  }

  private tell(course: Course, before: Course): void {
    const told = sentenceFor(course, before);
    this.change({ told });
    if (course === "video") this.tellNoLongerThan(GOOD_NEWS_MS, told);
  }

  private becomes(call: CallState): void {
    this.change({ call });
    if (call === "connected" && this.state.told === BACK) this.tellNoLongerThan(GOOD_NEWS_MS, BACK);
  }

  private tellNoLongerThan(ms: number, told: Message): void {
    setTimeout(() => this.state.told === told && this.change({ told: undefined }), ms);
  }

  private heard(remote: MediaStream): void {
    this.voice.srcObject = remote;
    this.hear();
    this.change({ remote });
  }

  /** A microphone that was missing is there now: the call goes on with it. */
  private readonly plugged = (): void => {
    const { media } = this.state;
    if (!media || (isWhole(media, "audio") && (!this.image || isWhole(media, "video")))) return;
    closeMedia(media);
    void this.open();
  };

  private change(part: Partial<RoomState>): void {
    if (this.left) return;
    this.state = { ...this.state, ...part };
    this.events.changed(this.state);
  }
}

function isWhole(media: LocalMedia, kind: "audio" | "video"): boolean {
  return media.stream.getTracks().some((track) => track.kind === kind && track.readyState === "live");
}
