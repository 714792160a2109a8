import type { Permission } from "../api/records";

const NAMES: Record<string, string> = {
  "@": "arroba",
  ".": "punto",
  "-": "guion",
  _: "guion bajo",
  "+": "más",
};

/** Letter by letter, in the language of who listens. */
export function spelled(email: string): string {
  return [...email.trim()].map((letter) => NAMES[letter] ?? letter).join(" · ");
}

/** What she is asked, word for word: the server holds what she confirmed against the same sentence. */
export function questionFor({ words }: Pick<Permission, "words">, email: string): string {
  return words.replace("{email}", email.trim());
}

export function isAddress(email: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim());
}
