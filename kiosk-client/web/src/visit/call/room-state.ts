import type { CallState, LocalMedia } from "@ventanilla/contract";

export interface RoomState {
  call: CallState;
  media: LocalMedia | undefined;
  remote: MediaStream | undefined;
  microphone: boolean;
  camera: boolean;
  /** The agent, now, whatever the server does. */
  hears: boolean;
}

export const EMPTY_ROOM: RoomState = {
  call: "connecting",
  media: undefined,
  remote: undefined,
  microphone: true,
  camera: true,
  hears: false,
};
