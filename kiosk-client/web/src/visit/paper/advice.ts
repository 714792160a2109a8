import type { Look, Paper } from "@ventanilla/contract";

/** What is told of two halves or sides depends on which of them is wanted. */
export type LiveAdvice = Exclude<Look["advice"], "OTHER" | "NEARER_HALF"> | Exclude<Paper["part"], "WHOLE">;

/** The sentence beside the live picture; none before the first look. */
export function liveAdvice(look: Look | undefined, part: Paper["part"]): LiveAdvice | undefined {
  switch (look?.advice) {
    case "SHOW":
    case "OTHER":
    case "NEARER_HALF":
      return part === "WHOLE" ? "SHOW" : part;
    default:
      return look?.advice;
  }
}
