/** The name people see, on every page. */
export const PRODUCT = "Ventanilla";
export type { Call, CallEvents, CallState } from "./call/call.ts";
export { type CallRole, DirectCall } from "./call/direct-call.ts";
export { closeMedia, type LocalMedia, openMedia, stills } from "./call/local-media.ts";
export { type Measured, measured, type Tally, tally } from "./call/measuring.ts";
export type { Still } from "./call/stills-channel.ts";
export { ProblemError } from "./conversation.ts";
export type * from "./generated/wire.ts";
export { LiveSocket, type LiveSocketEvents } from "./live-socket.ts";
