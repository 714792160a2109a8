import type spanish from "../../messages/es-CO.json";
import type later from "../../messages/later/es-CO.json";
import type operator from "../../messages/operador.es-CO.json";

type OperatorsMessage = keyof typeof operator;
type LaterMessage = keyof typeof later;
export type CustomersMessage = keyof typeof spanish | LaterMessage;
export type Message = CustomersMessage | OperatorsMessage;
/** The operator's words come with the operator's page only, those of later screens with these screens. */
export type Messages = Readonly<typeof spanish & Partial<Record<OperatorsMessage | LaterMessage, string>>>;
export type Values = Readonly<Record<string, string | number>>;

/** A sentence with its `{values}` put in. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** Only whole sentences can be recorded: what has a hole is joined from clips, or read on the screen. */
export function canBeSpoken(message: string, text: string): boolean {
  return !message.startsWith("op.") && !text.includes("{");
}
