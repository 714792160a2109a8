import type { Rung } from "@ventanilla/contract";
import { hourOf } from "./days";
import type { Figures, LinkHour, RungSeconds } from "./records";

export const RUNGS = [
  "VIDEO",
  "SMALL_VIDEO",
  "SLOW_VIDEO",
  "STILLS",
  "AUDIO",
  "MESSAGES",
  "OFFLINE",
] as const;
export const WAYS = ["up", "down"] as const;

/** What a person had of a call, in one word. */
export const GROUPS = {
  video: ["VIDEO", "SMALL_VIDEO", "SLOW_VIDEO"],
  voice: ["STILLS", "AUDIO"],
  messages: ["MESSAGES"],
  nothing: ["OFFLINE"],
} as const satisfies Record<string, readonly Rung[]>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** All 24; in some nothing was heard. */
export function hoursOfDay(hours: readonly LinkHour[]): (LinkHour | undefined)[] {
  const heard = new Map(hours.map((hour) => [hourOf(hour.hour), hour]));
  return Array.from({ length: 24 }, (_, hour) => heard.get(hour));
}

/** Of an hour; never 100 when something was lacking. */
export function percentOf(connectedSeconds: number): number {
  return Math.min(100, Math.floor(connectedSeconds / 36));
}

export function secondsOf(seconds: RungSeconds, rungs: readonly Rung[]): number {
  return rungs.reduce((sum, rung) => sum + (seconds[rung] ?? 0), 0);
}

/** Whole minutes; what is less than one is said to be there, and nothing says nothing. */
export function minutes(seconds: number): string {
  if (seconds <= 0) return "";
  return seconds < 60 ? "<1" : String(Math.round(seconds / 60));
}

/** Of a whole day. The mean weighs each hour by how long it was connected: heartbeats come evenly. */
export function sumOf(hours: readonly LinkHour[]): Figures {
  const timed = hours.filter((hour) => hour.roundTripMs !== undefined);
  const weight = timed.reduce((sum, hour) => sum + hour.connectedSeconds, 0);
  const trips = timed.reduce((sum, hour) => sum + (hour.roundTripMs ?? 0) * hour.connectedSeconds, 0);
  return {
    connectedSeconds: hours.reduce((sum, hour) => sum + hour.connectedSeconds, 0),
    ...(weight > 0 && {
      roundTripMs: Math.round(trips / weight),
      worstMs: Math.max(...timed.map((hour) => hour.worstMs ?? 0)),
    }),
    up: added(hours.map((hour) => hour.up)),
    down: added(hours.map((hour) => hour.down)),
  };
}

function added(parts: readonly RungSeconds[]): RungSeconds {
  return Object.fromEntries(
    RUNGS.map((rung) => [rung, parts.reduce((sum, part) => sum + (part[rung] ?? 0), 0)]),
  );
}
