import { type Spoken, sentences, sentenceWithNumber } from "../../speech/joining.ts";
import type { Message } from "../../words/words.ts";

const WORDS: [atMost: number, Message][] = [
  [2, "waiting.soon"],
  [7, "waiting.5"],
  [12, "waiting.10"],
  [17, "waiting.15"],
  [25, "waiting.20"],
  [45, "waiting.30"],
  [75, "waiting.60"],
];

/** The wait as one says it: nobody expects a minute's truth. */
export function waitInWords(minutes: number): Message {
  return WORDS.find(([atMost]) => minutes <= atMost)?.[1] ?? "waiting.long";
}

/** First in the line is told so, not numbered. */
export function placeAloud(place: number | undefined): Spoken[] {
  if (place === undefined) return [];
  return place === 1 ? sentences("waiting.next") : sentenceWithNumber("waiting.place", place);
}
