const BOGOTA = "-05:00";
const OFFSET_MS = 5 * 60 * 60 * 1000;

/** An instant as the field for a day and an hour shows it, in Colombia, wherever this browser stands. */
export function written(instant: string | undefined): string {
  if (!instant) return "";
  return new Date(new Date(instant).getTime() - OFFSET_MS).toISOString().slice(0, 16);
}

/** What was chosen in the field as an instant; undefined while it is no whole time. */
export function instantOf(field: string): string | undefined {
  const at = new Date(`${field}${BOGOTA}`);
  return field === "" || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
