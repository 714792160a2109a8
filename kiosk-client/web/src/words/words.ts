import type spanish from "../../messages/es-CO.json";

export type Messages = Readonly<typeof spanish>;
export type Message = keyof Messages;
export type Values = Readonly<Record<string, string | number>>;

/** A sentence with its `{values}` put in. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** Only whole sentences can be recorded: what has a hole is joined from clips, or read on the screen. */
export function canBeSpoken(message: string, text: string): boolean {
  return !message.startsWith("op.") && !text.includes("{");
}
