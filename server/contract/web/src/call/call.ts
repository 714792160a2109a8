import type { Rung, Signalling } from "../generated/wire.ts";
import type { Still } from "./stills-channel.ts";

/** `connecting`: no media yet. `interrupted`: media stopped, the call is mending itself. `ended`: the other side hung up. */
export type CallState = "connecting" | "connected" | "interrupted" | "ended";

export interface CallEvents {
  state(state: CallState): void;
  /** The other person's picture and voice; once for each new stream. */
  remote(stream: MediaStream): void;
  /** The other person's picture, now and then, where there is no video. */
  still?(still: Still): void;
  /** To the other side, through the server. */
  signal(signal: Signalling): void;
}

/**
 * A call of two, whatever carries it. An engine owns the connection and mends it by itself; the caller owns the camera
 * ({@link LocalMedia}) and closes it. Nothing throws: what goes wrong is a state.
 */
export interface Call {
  /** Gets ready before there is anybody to talk to, so that joining takes fewer ways over the link. */
  prepare(): void;
  /** Joins, or joins again. */
  start(): void;
  /** What is sent from now on; a camera may be there later than the call, and may be another than before. */
  carry(raw: MediaStream): void;
  /** What came from the other side through the server. */
  receive(signal: Signalling): void;
  setMicrophone(on: boolean): void;
  setCamera(on: boolean): void;
  /** What is sent from now on, without asking the other side. Until then everything; it outlives a connection made anew. */
  obey(rung: Rung): void;
  /** The path may be back: tries at once what would be tried soon. */
  mend(): void;
  /** Leaves for good and tells the other side. */
  hangUp(): void;
  /** Leaves without a word, so that a reloaded page may join again. */
  close(): void;
  stats(): Promise<RTCStatsReport | undefined>;
}
