import type { Look } from "@ventanilla/contract";

/** Until something was seen the screen says how to hold the paper, which is more than «muestre la hoja». */
export type LiveAdvice = Exclude<Look["advice"], "OTHER" | "NEARER_HALF">;

export function liveAdvice(look: Look | undefined): LiveAdvice | undefined {
  if (!look || look.advice === "OTHER" || look.advice === "NEARER_HALF") return undefined;
  return look.advice;
}
