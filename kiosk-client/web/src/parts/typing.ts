/** What a press on the screen's keyboard does to a text. */
export interface Typing {
  text: string;
  /** The next letter is a capital; the tilde waits for its vowel. */
  capital: boolean;
  accent: boolean;
}

export type Key = { letter: string } | "erase" | "space" | "capital" | "accent";

const ACCENTED: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };

export const ROWS = ["1234567890", "qwertyuiop", "asdfghjklñ", "zxcvbnm,.?"];

export function typed(before: Typing, key: Key): Typing {
  switch (key) {
    case "capital":
      return { ...before, capital: !before.capital };
    case "accent":
      return { ...before, accent: !before.accent };
    case "erase":
      return { text: before.text.slice(0, -1), capital: before.capital, accent: false };
    case "space":
      return { text: `${before.text} `, capital: before.capital, accent: false };
    default:
      return { text: before.text + shaped(before, key.letter), capital: false, accent: false };
  }
}

/** The letter as it will be written. */
export function shaped({ capital, accent }: Typing, letter: string): string {
  const accented = accent ? (ACCENTED[letter] ?? letter) : letter;
  return capital ? accented.toUpperCase() : accented;
}
