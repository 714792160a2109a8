import { useEffect, useState } from "preact/hooks";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { fetchPicture } from "../../kiosk/pictures.ts";
import { useWords } from "../../words/Words.tsx";

const BETWEEN_PICTURES_MS = 120;

/** The program's own camera: one picture after another, each forgotten when the next is there. */
export function DocumentCamera() {
  const t = useWords();
  const url = useLivePictures("/api/camera");
  return (
    <div class="live">
      {url ? (
        <img src={url} alt={t("review.picture")} draggable={false} />
      ) : (
        <p role="status">{t("aim.opening")}</p>
      )}
    </div>
  );
}

function useLivePictures(path: string): string | undefined {
  const { link } = useKiosk();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const going = new AbortController();
    let shown: string | undefined;
    const show = async () => {
      const blob = await fetchPicture(path, link.bearer, going.signal).catch(() => undefined);
      if (going.signal.aborted) return;
      const before = shown;
      if (blob) {
        shown = URL.createObjectURL(blob);
        setUrl(shown);
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
  }, [path, link]);
  return url;
}
