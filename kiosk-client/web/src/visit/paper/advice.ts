import type { Look, Paper } from "@ventanilla/contract";

/** What is told of two halves or sides depends on which of them is wanted. */
export type LiveAdvice = Exclude<Look["advice"], "OTHER" | "NEARER_HALF"> | "TOP" | "BOTTOM" | "BACK";

/** The sentence beside the live picture; none before the first look. */
export function liveAdvice(look: Look | undefined, part: Paper["part"]): LiveAdvice | undefined {
  if (!look) return undefined;
  const { advice } = look;
  if (advice !== "OTHER" && advice !== "NEARER_HALF") return advice;
  return part === "WHOLE" || part === "FRONT" ? "SHOW" : part;
}
