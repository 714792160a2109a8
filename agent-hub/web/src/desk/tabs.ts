import type { DeskSession } from "@ventanilla/contract";

export const TABS = ["person", "papers", "pqr", "counter", "closing"] as const;
export type Tab = (typeof TABS)[number];

/** Where a desk that comes back goes on. */
export function firstTab(session: Pick<DeskSession, "state">): Tab {
  return session.state === "CLOSING" ? "closing" : "person";
}

/** The kiosk's part lasts until it was answered or the person left; then there is nobody to call. */
export function isCalling(session: Pick<DeskSession, "customerLeft" | "resolved">): boolean {
  return !session.customerLeft && session.resolved === undefined;
}
