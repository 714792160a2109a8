import type { Message } from "../../words/words.ts";

/** As one says it in Colombia: days until noon, afternoons until six. */
export function helloAt(now: Date): Extract<Message, `hello.${string}`> {
  const hour = now.getHours();
  if (hour < 12) return "hello.morning";
  return hour < 18 ? "hello.afternoon" : "hello.night";
}
