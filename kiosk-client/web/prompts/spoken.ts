import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import first from "../messages/es-CO.json" with { type: "json" };
import later from "../messages/later/es-CO.json" with { type: "json" };
import { CLIPS } from "../src/speech/clips.ts";
import { canBeSpoken } from "../src/words/words.ts";

export const FOLDER = new URL("../public/prompts/es-CO/", import.meta.url);
const MANIFEST = new URL("manifest.json", FOLDER);

/** Everything the kiosk can say: each whole sentence of the customer's screens, and the clips. */
export function spoken(): Map<string, string> {
  const sentences = Object.entries({ ...first, ...later }).filter(([message, text]) =>
    canBeSpoken(message, text),
  );
  return new Map([...sentences, ...Object.entries(CLIPS)]);
}

/** What each file says: key → SHA-256 of the text it was recorded from. */
export function manifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(MANIFEST, "utf8"));
  } catch {
    return {};
  }
}

export const MANIFEST_FILE = MANIFEST;

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
