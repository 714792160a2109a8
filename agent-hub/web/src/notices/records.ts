/** `Notice` of openapi.yaml: the way of one act to its person. */
export interface Notice {
  act: string;
  issuedAt: string;
  todo: string;
  word: string;
  day: string;
  late: boolean;
  forStaff: boolean;
  electronic: boolean;
  address: boolean;
  missing: string[];
  steps: { what: string; word: string; article: string; on: string; at: string; proof: string }[];
  letters: {
    code: string;
    kind: "CITACION" | "AVISO";
    guia?: string;
    sentOn?: string;
    outcome?: "ENTREGADO" | "DEVUELTO";
    outcomeOn?: string;
    reason?: string;
  }[];
  publications: { kind: "CITACION" | "AVISO"; from: string; until: string; place: string }[];
  messages: SentMessage[];
}

export interface SentMessage {
  id: string;
  occasion: string;
  channel: string;
  state: "WAITING" | "FAILED" | "GIVEN_UP" | "SENT";
  tries: number;
  at: string;
  failure?: string;
}

export interface LetterBatch {
  id: string;
  at: string;
  letters: number;
  sent: number;
  settled: number;
}

export interface NoticesOverview {
  today: string;
  counts: { todo: string; word: string; forStaff: boolean; acts: number; late: number }[];
  batches: LetterBatch[];
  troubled: SentMessage[];
}

export interface CourierImport {
  good: number;
  repeated: number;
  applied: boolean;
  broken: { line: number; code: string; title: string; next: string }[];
}

export type CourierTable = "guias" | "entregas";
