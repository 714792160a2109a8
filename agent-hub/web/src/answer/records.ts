/** `Answer` of openapi.yaml, as the server sends it. */
export interface AnswerView {
  radicado: string;
  version: number;
  stage: "DRAFT" | "TO_SIGN" | "ISSUED";
  blocks: readonly Block[];
  decisions: readonly Ruling[];
  entity?: string;
  withdrawn?: boolean;
  choices: readonly { code: string; name: string; text: string }[];
  recursos?: { text: string; citation: string };
  missing: readonly { field: string; sentence: string }[];
  author?: string;
  sentBy?: string;
  note?: string;
  issued?: { radicado: string; at: string; signer: string; respuesta: string; made: boolean };
  copies: readonly Copy[];
  may: { write: boolean; send: boolean; sign: boolean; giveBack: boolean };
}

export interface Block {
  code: string;
  title: string;
  mandatory: boolean;
  text: string;
}

export interface Ruling {
  request: string;
  respuesta?: string;
  reasons: string;
}

/** What somebody wrote while another one saved. */
export interface Copy {
  author: string;
  at: string;
  blocks: Record<string, string>;
  decisions: readonly Ruling[];
}

/** What is typed here. */
export interface Typed {
  blocks: Record<string, string>;
  decisions: readonly Ruling[];
  entity?: string;
  withdrawn?: boolean;
}

export interface ToSign {
  answers: readonly {
    radicado: string;
    kind: string;
    kindWord: string;
    due: string;
    sentBy: string;
    sentAt: string;
  }[];
  next?: string;
}

export function typedOf(view: AnswerView): Typed {
  return {
    blocks: Object.fromEntries(view.blocks.map(({ code, text }) => [code, text])),
    decisions: view.decisions,
    ...(view.entity === undefined ? {} : { entity: view.entity }),
    ...(view.withdrawn ? { withdrawn: true } : {}),
  };
}

/** What is missing in one part: the block itself, or one decision ("DECISION.2"). */
export function missingIn(view: AnswerView, field: string): string | undefined {
  const sentences = view.missing.filter((missing) => missing.field === field).map(({ sentence }) => sentence);
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

/** All her words of a copy, to be taken up again by hand. */
export function wordsOf({ blocks, decisions }: Copy): string {
  const rulings = decisions.map(({ request, reasons }) => `${request}\n${reasons}`);
  return [...Object.values(blocks), ...rulings].filter((text) => text.trim() !== "").join("\n\n");
}
