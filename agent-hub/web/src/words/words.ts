import type { Problem } from "@ventanilla/contract";
import type deskSpanish from "../../messages/desk/es-CO";
import type spanish from "../../messages/es-CO.json";
import type officeSpanish from "../../messages/office/es-CO";

export type Language = "es-CO" | "en";
type EverywhereKey = keyof typeof spanish;
export type Key = EverywhereKey | keyof typeof deskSpanish | keyof typeof officeSpanish;
/** Whose words are fetched beside those of everywhere. */
export type Part = "desk" | "office";
/** What has been fetched. */
export type Messages = Record<EverywhereKey, string> & Partial<Record<Key, string>>;
type Values = Record<string, string | number>;

/** What a page says, in one language. */
export interface Words {
  language: Language;
  /** Which words are here beside those of everywhere. */
  part: Part | undefined;
  /** "Lleva {minutes} min" with the values put in. */
  say(key: Key, values?: Values): string;
  /** What the server's code is called here, else the server's own word for it. */
  named(prefix: string, code: string, word: string): string;
  /** The `.one` or the `.many` form. */
  count(key: string, number: number): string;
  /** A refusal in this language; the server's own sentences where it is a new one. */
  problem(problem: Problem): { title: string; next: string };
  money(pesos: number): string;
  /** 3:05 p. m. */
  clock(instant: string): string;
  /** martes 24 de noviembre, 3:05 p. m. */
  moment(instant: string): string;
  /** viernes 11 de diciembre; with the year where it is another one than today's. */
  day(date: string): string;
  /** 11 dic */
  shortDay(date: string): string;
}

export function wordsIn(language: Language, messages: Messages, part?: Part): Words {
  const find = (key: string) => (messages as Record<string, string | undefined>)[key];
  const say = (key: Key, values: Values = {}) => filled(messages[key] ?? key, values);
  const pesos = new Intl.NumberFormat(language, {
    style: "currency",
    currency: "COP",
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: 0,
  });
  const hour = { hour: "numeric", minute: "2-digit", hour12: true, timeZone: "America/Bogota" } as const;
  const day = { weekday: "long", day: "numeric", month: "long" } as const;
  const clock = new Intl.DateTimeFormat(language, hour);
  const moment = new Intl.DateTimeFormat(language, { ...day, ...hour });
  // A date is a day of the calendar, not an instant: no zone may move it.
  const date = new Intl.DateTimeFormat(language, { ...day, timeZone: "UTC" });
  const dateOfYear = new Intl.DateTimeFormat(language, { ...day, year: "numeric", timeZone: "UTC" });
  const shortDate = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
  return {
    language,
    part,
    say,
    named: (prefix, code, word) => find(`${prefix}.${code}`) ?? word,
    count: (key, number) => filled(find(`${key}.${number === 1 ? "one" : "many"}`) ?? key, { number }),
    problem: ({ code, title, next }) => ({
      title: find(`problem.${code}`) ?? title,
      next: find(`problem.${code}.next`) ?? next,
    }),
    money: (amount) => pesos.format(amount),
    clock: (instant) => clock.format(new Date(instant)),
    // "martes 24 de noviembre": the comma after the day is the formatter's.
    moment: (instant) => moment.format(new Date(instant)).replace(",", ""),
    day: (on) => (isThisYear(on) ? date : dateOfYear).format(new Date(on)).replace(",", ""),
    shortDay: (on) => shortDate.format(new Date(on)).replace(" de ", " "),
  };
}

function isThisYear(date: string): boolean {
  return date.startsWith(`${new Date().getFullYear()}-`);
}

export function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** The person's own choice, else the browser's first language that we speak, else Spanish. */
export function languageFor(chosen: string | null, preferred: readonly string[]): Language {
  const spoken = [chosen ?? "", ...preferred].map((tag) => tag.slice(0, 2));
  return spoken.find((tag) => tag === "es" || tag === "en") === "en" ? "en" : "es-CO";
}
