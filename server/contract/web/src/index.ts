/** The name people see, on every page. */
export const PRODUCT = "Ventanilla";
export type { Call, CallEvents, CallState } from "./call/call.ts";
export type { LocalMedia } from "./call/local-media.ts";
export type { Still } from "./call/stills-channel.ts";
export { ProblemError } from "./conversation.ts";
export type * from "./generated/wire.ts";
export { LiveSocket, type LiveSocketEvents } from "./live-socket.ts";
