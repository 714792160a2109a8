/** The attention without a link, in one piece that the first screens do not wait for. */
import "../words/later.ts";
import "../styles/writing.css";
import "../styles/radicado.css";
import "../styles/handin.css";

export { Check } from "./handin/Check.tsx";
export { Papers } from "./handin/Papers.tsx";
export { Receipt } from "./handin/Receipt.tsx";
export { Tell } from "./handin/Tell.tsx";
