import type { CallState, LocalMedia, Still } from "@ventanilla/contract";
import type { Message } from "../../words/words.ts";

export interface RoomState {
  call: CallState;
  media: LocalMedia | undefined;
  remote: MediaStream | undefined;
  /** The agent's last picture, where there is no video. */
  still: Still | undefined;
  /** How the call goes, in words, as long as it is worth saying. */
  told: Message | undefined;
  microphone: boolean;
  camera: boolean;
  /** The agent, now, whatever the server does. */
  hears: boolean;
}

export const EMPTY_ROOM: RoomState = {
  call: "connecting",
  media: undefined,
  remote: undefined,
  still: undefined,
  told: undefined,
  microphone: true,
  camera: true,
  hears: false,
};
