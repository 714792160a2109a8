import type { Rung } from "@ventanilla/contract";

/** Seconds of calls; a rung without any is not in it. */
export type RungSeconds = Partial<Record<Rung, number>>;

export interface Figures {
  /** With a socket to the server. */
  connectedSeconds: number;
  /** Of the heartbeats in the mean; absent without any. */
  roundTripMs?: number;
  worstMs?: number;
  /** Kiosk to office. */
  up: RungSeconds;
  down: RungSeconds;
}

export interface LinkHour extends Figures {
  /** When it begins. */
  hour: string;
}

export interface KioskHours {
  kiosk: string;
  name: string;
  municipality: string;
  partner: string;
  /** One in which nothing was heard is not in it. */
  hours: LinkHour[];
}

export interface SiteLink extends Figures {
  kiosk: string;
  name: string;
  municipality: string;
}
