import type { CallState } from "@ventanilla/contract";

/** Packets come also from who is silent or has covered the camera. */
const STILL_MS = 6_000;

/** How much has come from the agent's browser, and when it last was more than before. */
export interface Counted {
  packets: number;
  grewAt: number;
}

export const NOTHING: Counted = { packets: 0, grewAt: Number.NEGATIVE_INFINITY };

/** A connection made anew counts from nothing: that alone is no growth. */
export function count(before: Counted, packets: number, now: number): Counted {
  return { packets, grewAt: packets > before.packets ? now : before.grewAt };
}

/** The browser takes up to half a minute to call a dead connection dead; what comes tells it in seconds. */
export function hears(call: CallState, { grewAt }: Counted, now: number): boolean {
  return call === "connected" && now - grewAt < STILL_MS;
}

/** Voice and picture together. */
export function packetsIn(report: Iterable<[string, { type: string; packetsReceived?: number }]>): number {
  let packets = 0;
  for (const [, each] of report) if (each.type === "inbound-rtp") packets += each.packetsReceived ?? 0;
  return packets;
}
