/** The month before the one of this day, as 2026-10: the one whose file is due. */
export function monthBefore(today: Date): string {
  const last = new Date(Date.UTC(today.getFullYear(), today.getMonth() - 1, 1));
  return last.toISOString().slice(0, 7);
}

/** As the server takes it: no browser's month field lets another through, but a typed one may be anything. */
export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);
