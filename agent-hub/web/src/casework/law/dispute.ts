/** `Dispute` of openapi.yaml. */
export interface Dispute {
  amount?: number;
  /** Absent when it is the account as a whole. */
  invoice?: string;
  /** The newest that billing was told, and of which sum. */
  flag?: {
    raised: boolean;
    amount: number;
    invoice?: string;
    madeAt: string;
    tries: number;
    problem?: string;
    acknowledgedAt?: string;
  };
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

/** How far billing is with it. Nothing is believed before it said so of this very sum. */
export function standOf(
  { amount, invoice, flag }: Dispute,
  account: string | undefined,
  closed: boolean,
): Stand {
  if (flag && !flag.raised && (amount === undefined || closed))
    return flag.acknowledgedAt ? "LIFTED" : "LIFTING";
  if (amount === undefined) return "NONE";
  if (!account) return "NO_ACCOUNT";
  if (!flag?.raised || flag.amount !== amount || flag.invoice !== invoice) return "WAITING";
  if (flag.acknowledgedAt) return "ACKNOWLEDGED";
  return flag.problem ? "FAILED" : "ASKED";
}

/** Somebody has to call, or at least to know. */
export function isAlarming(stand: Stand): boolean {
  return stand === "FAILED" || stand === "NO_ACCOUNT" || stand === "ASKED";
}
