import type { CallState, LocalMedia } from "@ventanilla/contract";

export interface RoomState {
  call: CallState;
  media: LocalMedia | undefined;
  remote: MediaStream | undefined;
  microphone: boolean;
  camera: boolean;
}

export const EMPTY_ROOM: RoomState = {
  call: "connecting",
  media: undefined,
  remote: undefined,
  microphone: true,
  camera: true,
};
