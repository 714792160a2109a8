import type { Shown } from "@ventanilla/contract";

/** The kiosk may be shown other things one day, so the server puts a word before the bill's id. */
export function isShown(shown: Shown | undefined, invoice: string): boolean {
  return shown !== undefined && (shown.id === invoice || shown.id.endsWith(`-${invoice}`));
}
