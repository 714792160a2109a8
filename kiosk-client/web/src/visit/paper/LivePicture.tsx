import { Video } from "../../parts/Video.tsx";
import { useWords } from "../../words/Words.tsx";
import { DocumentCamera } from "./DocumentCamera.tsx";
import type { PaperCamera } from "./paper-camera.ts";

/** What the camera sees now, as it is: a paper in a mirror cannot be read. */
export function LivePicture({ camera }: { camera: PaperCamera | "document" }) {
  const t = useWords();
  if (camera === "document") return <DocumentCamera />;
  if (camera instanceof MediaStream)
    return <Video class="live" stream={camera} placeholder={false} label={t("review.picture")} />;
  return (
    <p class="live live-word" role="status">
      {t(camera === "opening" ? "aim.opening" : "aim.noCamera")}
    </p>
  );
}
