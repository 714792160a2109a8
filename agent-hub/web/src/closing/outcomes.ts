import type { Outcome } from "@ventanilla/contract";

/** In the order of their keys 1 to 6. */
export const OUTCOMES: readonly Outcome[] = [
  "CONSULTA",
  "COPIA",
  "PQR",
  "SEGUIMIENTO",
  "DANO",
  "NO_RESUELTA",
];

/** «PQR» is said only of one that was filed: nobody leaves with a promise instead of a radicado. */
export function canChoose(outcome: Outcome, filed: boolean): boolean {
  return outcome !== "PQR" || filed;
}
