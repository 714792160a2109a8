const DAY_MS = 86_400_000;
const ZONE = { timeZone: "America/Bogota" };

/** The day in Colombia, as 2026-11-23. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat("sv-SE", ZONE).format(at);
}

/** Days before or after it. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day that an address names, if it is one that has begun; else today. */
export function askedDay(said: string | undefined, today: string): string {
  const known = said && /^\d{4}-\d\d-\d\d$/.test(said) && !Number.isNaN(Date.parse(said));
  return known && said <= today ? said : today;
}

/** 0 to 23, in Colombia. */
export function hourOf(instant: string): number {
  return Number(
    new Intl.DateTimeFormat("en", { ...ZONE, hour: "numeric", hourCycle: "h23" }).format(new Date(instant)),
  );
}

/** "jueves, 19 de noviembre de 2026": what is printed is read in another year. */
export function wholeDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(new Date(day));
}

/** How many hours of a day have begun. */
export function hoursBegun(day: string, now: number): number {
  return day < dayOf(now) ? 24 : hourOf(new Date(now).toISOString()) + 1;
}
