import type { Look } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { Video } from "../../parts/Video.tsx";
import { useWords } from "../../words/Words.tsx";
import { DocumentCamera } from "./DocumentCamera.tsx";
import { Edge } from "./Edge.tsx";
import type { Preview } from "./looking.ts";
import type { PaperCamera } from "./paper-camera.ts";

export interface LivePictureProps {
  camera: PaperCamera | "document";
  look: Look | undefined;
  onPicture: (picture: Preview) => void;
}

/** What the camera sees now, as it is: a paper in a mirror cannot be read. The found edge lies over it. */
export function LivePicture({ camera, look, onPicture }: LivePictureProps) {
  const t = useWords();
  const [shape, setShape] = useState({ width: 16, height: 9 });
  if (camera !== "document" && !(camera instanceof MediaStream))
    return (
      <p class="live live-word" role="status">
        {t(camera === "opening" ? "aim.opening" : "aim.noCamera")}
      </p>
    );
  return (
    <div
      class="live"
      onLoadCapture={({ target }) => {
        if (target instanceof HTMLImageElement)
          setShape({ width: target.naturalWidth, height: target.naturalHeight });
      }}
      onResizeCapture={({ target }) => {
        if (target instanceof HTMLVideoElement && target.videoWidth)
          setShape({ width: target.videoWidth, height: target.videoHeight });
      }}
    >
      {camera === "document" ? (
        <DocumentCamera onPicture={onPicture} />
      ) : (
        <Video class="live-video" stream={camera} placeholder={false} label={t("review.picture")} />
      )}
      {look?.corners && <Edge corners={look.corners} good={look.advice === "GOOD"} {...shape} />}
    </div>
  );
}
