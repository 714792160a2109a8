import type { Question, QuestionKind } from "@ventanilla/contract";

export type AnswerNow = "waiting" | "yes" | "no";

export function answerOf({ yes }: Pick<Question, "yes">): AnswerNow {
  if (yes === undefined) return "waiting";
  return yes ? "yes" : "no";
}

/** The answer counts for exactly these words: changed afterwards, she must be asked again. */
export function isConfirmed(question: Question | undefined, kind: QuestionKind, text: string): boolean {
  return question?.kind === kind && question.yes === true && question.text === text.trim();
}
