import type { Problem } from "@ventanilla/contract";
import { stills } from "@ventanilla/contract/calling";

/** As many as are merged into one page; more gain little. */
const BURST = 8;
const SEVERAL = "application/x-jpegs";

/** Hands stills of the whole resolution, one after another, to the program; what it refuses comes back. */
export async function shoot(camera: MediaStream, bearer: string): Promise<Problem | undefined> {
  const track = camera.getVideoTracks()[0];
  if (!track) return undefined;
  const answer = await fetch("/api/frames", {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": SEVERAL },
    body: stacked(await stills(track, BURST)),
  });
  return answer.ok ? undefined : ((await answer.json()) as Problem);
}

/** Each picture behind its length in four bytes. */
export function stacked(pictures: Blob[]): Blob {
  return new Blob(
    pictures.flatMap((picture) => {
      const length = new DataView(new ArrayBuffer(4));
      length.setUint32(0, picture.size);
      return [length.buffer, picture];
    }),
  );
}
