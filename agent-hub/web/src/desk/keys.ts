import type { Focus } from "../page/focus";
import type { Key } from "../words/words";

export type Action =
  | "accept"
  | "up"
  | "down"
  | "available"
  | "microphone"
  | "camera"
  | "chat"
  | "person"
  | "papers"
  | "pqr"
  | "counter"
  | "closing"
  | "ask.CEDULA"
  | "ask.RECIBO"
  | "ask.CARTA"
  | "ask.OTRO"
  | "photo"
  | "outcome"
  | "keys";

export interface Shortcuts {
  group: Key;
  rows: readonly { keys: readonly string[]; action: Action; word: Key }[];
}

/** The whole work by keyboard: what the `?` dialog lists is what works. */
export const KEYS: readonly Shortcuts[] = [
  {
    group: "keys.line",
    rows: [
      { keys: ["a", "Enter"], action: "accept", word: "keys.accept" },
      { keys: ["ArrowUp"], action: "up", word: "keys.up" },
      { keys: ["ArrowDown"], action: "down", word: "keys.down" },
      { keys: ["d"], action: "available", word: "keys.available" },
    ],
  },
  {
    group: "keys.call",
    rows: [
      { keys: ["m"], action: "microphone", word: "keys.microphone" },
      { keys: ["v"], action: "camera", word: "keys.camera" },
      { keys: ["e"], action: "chat", word: "keys.chat" },
    ],
  },
  {
    group: "keys.case",
    rows: [
      { keys: ["p"], action: "person", word: "tab.person" },
      { keys: ["h"], action: "papers", word: "tab.papers" },
      { keys: ["s"], action: "pqr", word: "tab.pqr" },
      { keys: ["u"], action: "counter", word: "tab.counter" },
      { keys: ["t"], action: "closing", word: "tab.closing" },
      { keys: ["1", "2", "3", "4", "5", "6"], action: "outcome", word: "keys.outcome" },
    ],
  },
  {
    group: "keys.papers",
    rows: [
      { keys: ["c"], action: "ask.CEDULA", word: "keys.ask.CEDULA" },
      { keys: ["r"], action: "ask.RECIBO", word: "keys.ask.RECIBO" },
      { keys: ["l"], action: "ask.CARTA", word: "keys.ask.CARTA" },
      { keys: ["o"], action: "ask.OTRO", word: "keys.ask.OTRO" },
      { keys: ["f"], action: "photo", word: "keys.photo" },
    ],
  },
];

export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The action of this press, and the key itself for those with several. */
export function actionFor(press: Press, focus: Focus): { action: Action; key: string } | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || focus === "text") return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (key === "?") return { action: "keys", key };
  if (key === "Enter" && focus === "control") return undefined;
  const row = KEYS.flatMap((group) => group.rows).find((each) => each.keys.includes(key));
  return row && { action: row.action, key };
}
