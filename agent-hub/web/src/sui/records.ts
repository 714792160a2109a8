/** The records of openapi.yaml about Formato A and what is brought in. */
export interface SuiMend {
  column: number;
  rule: string;
  mend: string;
}

export interface SuiPreflight {
  rows: number;
  broken: number;
  told: { radicado: string; channel?: string; mends: SuiMend[] }[];
  channels: { channel: string; at?: string; rows: number }[];
  partial: boolean;
  submitted?: {
    at: string;
    rows: number;
    partial: boolean;
    sha256: string;
    different: number;
    differentRadicados: string[];
  };
}

/** A file that was looked through; `column` is a number in the SUI's rows and a heading elsewhere. */
export interface LookedThrough {
  rows: number;
  already?: number;
  broken: { number: number; mends: { column: number | string; mend: string }[] }[];
  taken: boolean;
}

export type Take = "none" | "all" | "good";
export const SUI_SERVICES = ["AGUA", "ENERGIA", "ASEO"] as const;
export type SuiService = (typeof SUI_SERVICES)[number];
