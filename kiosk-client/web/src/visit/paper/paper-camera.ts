import { useEffect, useState } from "preact/hooks";
import { useView } from "../../kiosk/Kiosk.tsx";
import { useRoom } from "../call/Room.tsx";

export type PaperCamera = MediaStream | "opening" | "missing";

const HIGHEST = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/**
 * The camera for a paper: the call's own raw picture, which stays whole while a smaller one is sent and also while the
 * person has switched her picture off. In an attention without image, and in one without a link, it opens for the paper
 * alone, and closes with it.
 */
export function usePaperCamera(wanted: boolean): PaperCamera {
  const { media } = useRoom().state;
  const { session, handIn } = useView();
  const talks = session !== undefined && handIn === undefined;
  const own = media?.stream.getVideoTracks().find((track) => track.readyState === "live");
  const [camera, setCamera] = useState<PaperCamera>("opening");
  useEffect(() => {
    if (!wanted || (talks && !media)) return;
    if (own) {
      setCamera(new MediaStream([own]));
      return;
    }
    return forPaperAlone(setCamera);
  }, [wanted, media, own, talks]);
  return camera;
}

function forPaperAlone(opened: (camera: PaperCamera) => void): () => void {
  let stream: MediaStream | undefined;
  let closed = false;
  const close = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  navigator.mediaDevices.getUserMedia({ video: HIGHEST }).then(
    (given) => {
      stream = given;
      if (closed) close();
      else opened(given);
    },
    () => opened("missing"),
  );
  return () => {
    closed = true;
    close();
  };
}
