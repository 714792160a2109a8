import type { Signalling } from "../generated/wire.ts";

/** `connecting`: no media yet. `interrupted`: media stopped, the call is mending itself. `ended`: the other side hung up. */
export type CallState = "connecting" | "connected" | "interrupted" | "ended";

export interface CallEvents {
  state(state: CallState): void;
  /** The other person's picture and voice; once for each new stream. */
  remote(stream: MediaStream): void;
  /** To the other side, through the server. */
  signal(signal: Signalling): void;
}

/**
 * A call of two, whatever carries it. An engine owns the connection and mends it by itself; the caller owns the camera
 * ({@link LocalMedia}) and closes it. Nothing throws: what goes wrong is a state.
 */
export interface Call {
  /** Joins, or joins again. */
  start(): void;
  /** What came from the other side through the server. */
  receive(signal: Signalling): void;
  setMicrophone(on: boolean): void;
  setCamera(on: boolean): void;
  /** Leaves for good and tells the other side. */
  hangUp(): void;
  /** Leaves without a word, so that a reloaded page may join again. */
  close(): void;
  stats(): Promise<RTCStatsReport | undefined>;
}
