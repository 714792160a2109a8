import { type Problem, still } from "@ventanilla/contract";

/** Hands a still of the whole resolution to the program; what it refuses comes back. */
export async function shoot(camera: MediaStream, bearer: string): Promise<Problem | undefined> {
  const track = camera.getVideoTracks()[0];
  if (!track) return undefined;
  const answer = await fetch("/api/frames", {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "image/jpeg" },
    body: await still(track),
  });
  return answer.ok ? undefined : ((await answer.json()) as Problem);
}
