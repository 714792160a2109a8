/** `Dispute` of openapi.yaml. */
export interface Dispute {
  amount?: number;
  /** Absent when it is the account as a whole. */
  invoice?: string;
  flag?: { raised: boolean; madeAt: string; tries: number; problem?: string; acknowledgedAt?: string };
}

export type Stand =
  | "NONE"
  | "NO_ACCOUNT"
  | "WAITING"
  | "ASKED"
  | "FAILED"
  | "ACKNOWLEDGED"
  | "LIFTING"
  | "LIFTED";

/** How far billing is with it. Nothing is believed before it said so. */
export function standOf({ amount, flag }: Dispute, account: string | undefined): Stand {
  if (flag && !flag.raised) return flag.acknowledgedAt ? "LIFTED" : "LIFTING";
  if (amount === undefined) return "NONE";
  if (!account) return "NO_ACCOUNT";
  if (!flag) return "WAITING";
  if (flag.acknowledgedAt) return "ACKNOWLEDGED";
  return flag.problem ? "FAILED" : "ASKED";
}

/** Somebody has to call, or at least to know. */
export function isAlarming(stand: Stand): boolean {
  return stand === "FAILED" || stand === "NO_ACCOUNT" || stand === "ASKED";
}
