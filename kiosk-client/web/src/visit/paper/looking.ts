import type { Look } from "@ventanilla/contract";
import { useEffect, useRef, useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";

/** A picture for the program to judge, and how wide the camera's own one is. */
export interface Preview {
  jpeg: Blob;
  cameraWidth: number;
}

export type Previews = () => Promise<Preview | undefined>;

/** Three times a second is often enough to say «quieto», and leaves the processor to the call. */
const EVERY_MS = 330;
const WIDEST = 960;

/** What the program says to the live picture, as long as there is one; it also presses the shutter. */
export function useLooks(preview: Previews | undefined, take: () => void) {
  const { link } = useKiosk();
  const [look, setLook] = useState<Look>();
  const shutter = useRef(take);
  shutter.current = take;
  useEffect(() => {
    if (!preview) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = async () => {
      const begun = performance.now();
      const seen = await preview().catch(() => undefined);
      const now = seen && !over ? await ask(seen, link.bearer).catch(() => undefined) : undefined;
      if (over) return;
      if (now) setLook(now);
      if (now?.take) shutter.current();
      timer = setTimeout(next, Math.max(80, EVERY_MS - (performance.now() - begun)));
    };
    void next();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [preview, link]);
  return look;
}

async function ask({ jpeg, cameraWidth }: Preview, bearer: string): Promise<Look | undefined> {
  const answer = await fetch(`/api/looks?width=${cameraWidth}`, {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}`, "content-type": "image/jpeg" },
    body: jpeg,
  });
  return answer.status === 200 ? ((await answer.json()) as Look) : undefined;
}

/** Looks through the page's own camera, small. The program judges as well from this as from the whole. */
export function throughCamera(camera: MediaStream): { look: Previews; close: () => void } {
  const video = document.createElement("video");
  video.muted = true;
  video.srcObject = camera;
  void video.play().catch(() => undefined);
  const canvas = document.createElement("canvas");
  return {
    look: async () => {
      const { videoWidth, videoHeight } = video;
      if (!videoWidth) return undefined;
      canvas.width = Math.min(WIDEST, videoWidth);
      canvas.height = Math.round((videoHeight * canvas.width) / videoWidth);
      canvas.getContext("2d")?.drawImage(video, 0, 0, canvas.width, canvas.height);
      const jpeg = await new Promise<Blob | null>((made) => canvas.toBlob(made, "image/jpeg", 0.85));
      return jpeg ? { jpeg, cameraWidth: videoWidth } : undefined;
    },
    close: () => {
      video.srcObject = null;
    },
  };
}
