import type { ChatLine } from "@ventanilla/contract";

export interface Line extends ChatLine {
  id: string;
}

/** The latest lines, oldest first: as many as fit without scrolling. */
export function lastLines(chat: Record<string, ChatLine>, most: number): Line[] {
  return Object.entries(chat)
    .map(([id, line]) => ({ id, ...line }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .slice(-most);
}

/** What the agent wrote after that line, which may be the first there ever was. */
export function writtenSince(lines: readonly Line[], known: string | undefined): string {
  return lines
    .slice(lines.findIndex(({ id }) => id === known) + 1)
    .filter(({ from }) => from === "AGENT")
    .map(({ text }) => text)
    .join(" ");
}
