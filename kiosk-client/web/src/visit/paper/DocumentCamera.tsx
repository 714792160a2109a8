import { useEffect, useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { useWords } from "../../words/Words.tsx";
import type { Preview } from "./looking.ts";

const BETWEEN_PICTURES_MS = 120;

/** The program's own camera: one picture after another, each forgotten when the next is there. */
export function DocumentCamera({ onPicture }: { onPicture: (picture: Preview) => void }) {
  const t = useWords();
  const url = useLivePictures("/api/camera", onPicture);
  return url ? (
    <img src={url} alt={t("review.picture")} draggable={false} />
  ) : (
    <p role="status">{t("aim.opening")}</p>
  );
}

function useLivePictures(path: string, onPicture: (picture: Preview) => void): string | undefined {
  const { link } = useKiosk();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const going = new AbortController();
    let shown: string | undefined;
    const show = async () => {
      const picture = await fetchPreview(path, link.bearer, going.signal).catch(() => undefined);
      if (going.signal.aborted) return;
      const before = shown;
      if (picture) {
        shown = URL.createObjectURL(picture.jpeg);
        setUrl(shown);
        onPicture(picture);
      }
      setTimeout(() => {
        if (before && before !== shown) URL.revokeObjectURL(before);
        if (!going.signal.aborted) void show();
      }, BETWEEN_PICTURES_MS);
    };
    void show();
    return () => {
      going.abort();
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [path, link, onPicture]);
  return url;
}

async function fetchPreview(path: string, bearer: string, signal: AbortSignal): Promise<Preview | undefined> {
  const answer = await fetch(path, {
    headers: { authorization: `Bearer ${bearer}` },
    signal,
    cache: "no-store",
  });
  if (!answer.ok) return undefined;
  return { jpeg: await answer.blob(), cameraWidth: Number(answer.headers.get("camera-width")) };
}
