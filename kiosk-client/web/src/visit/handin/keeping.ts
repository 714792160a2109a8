import type { Problem } from "@ventanilla/contract";
import type { Said } from "./recorder.ts";

/** Hands the note to the program, which answers when it lies sealed; what the person should read when it does not. */
export async function keepNote({ blob, seconds }: Said, bearer: string): Promise<Problem | undefined> {
  const answer = await fetch(`/api/notes?seconds=${seconds}`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": blob.type },
    body: blob,
  });
  return answer.ok ? undefined : await answer.json();
}
