/** What makes a call, apart from the rest, so that no first screen waits for it. */
export { type CallRole, DirectCall } from "./call/direct-call.ts";
export { closeMedia, type LocalMedia, openMedia, stills } from "./call/local-media.ts";
export { type Measured, measured, type Tally, tally } from "./call/measuring.ts";
export { Teller } from "./call/telling.ts";
