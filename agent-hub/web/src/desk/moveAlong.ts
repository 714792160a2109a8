/** Moves the focus along the line's rows; from anywhere else it starts at the first, or at the last. */
export function moveAlong(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLButtonElement>(".waiting-row button:enabled")];
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  const to = at >= 0 ? at + step : step > 0 ? 0 : rows.length - 1;
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
}
