import type { Message } from "../words/words.ts";
import { type Clip, GREATEST } from "./clips.ts";

/** A file to play, and the silence after it in milliseconds. */
export interface Spoken {
  clip: Clip | Message;
  pause: number;
}

const SENTENCE = 350;
const GROUP = 500;
const DIGIT = 90;
const WORD = 0;

export function sentences(...messages: Message[]): Spoken[] {
  return messages.map((clip) => ({ clip, pause: SENTENCE }));
}

/** "Su puesto en la fila: 3": the sentence goes straight on to the number. */
export function sentenceWithNumber(message: Message, number: number): Spoken[] {
  return [{ clip: message, pause: DIGIT }, ...numberAloud(number)];
}

/** Whole up to 31, digit by digit beyond: rare, and still right. */
export function numberAloud(number: number): Spoken[] {
  if (number <= GREATEST) return [{ clip: `clip.${number}`, pause: SENTENCE }];
  return digitsAloud(String(number));
}

/** 2026-ENT-000458: each group digit by digit, the long one in threes, with time to write it down. */
export function radicadoAloud(radicado: string): Spoken[] {
  return groupsOf(radicado).flatMap((group) =>
    group === "ENT" ? [{ clip: "clip.ENT" as const, pause: GROUP }] : digitsAloud(group),
  );
}

/** E-7K3M-9QWT: character by character, with time to write each group down. */
export function codeAloud(code: string): Spoken[] {
  return code.split("-").flatMap(digitsAloud);
}

/** The groups that a person reads, hears and writes down: 2026 · ENT · 000 · 458. */
export function groupsOf(radicado: string): string[] {
  return radicado.split("-").flatMap((part) => (part.length > 4 ? (part.match(/.{1,3}/g) ?? []) : [part]));
}

/** "viernes once de diciembre", from 2026-12-11. */
export function dateAloud(isoDay: string): Spoken[] {
  const [year = 0, month = 1, day = 1] = isoDay.split("-").map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return [
    { clip: `clip.weekday.${weekday}`, pause: WORD },
    { clip: day === 1 ? "clip.first" : `clip.${day}`, pause: WORD },
    { clip: `clip.month.${month}`, pause: SENTENCE },
  ];
}

function digitsAloud(digits: string): Spoken[] {
  return [...digits].map((digit, at) => ({
    clip: `clip.${digit}` as const,
    pause: at === digits.length - 1 ? GROUP : DIGIT,
  }));
}
