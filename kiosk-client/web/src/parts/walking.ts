/** F1 walks the choices of a screen: its prompt first (−1), then each choice, and round again. */
export function nextChoice(at: number, choices: number): number {
  return at + 1 >= choices ? -1 : at + 1;
}

export type Sticker = "yes" | "no";

/** The two stickers on the keyboard, green and red. */
export function stickerOf(key: string): Sticker | undefined {
  return key === "F9" ? "yes" : key === "F12" ? "no" : undefined;
}
