import { useEffect, useState } from "preact/hooks";
import { qrPath } from "./qr.ts";

/** Made in the page: the number of somebody's case is no other site's business. */
export function Qr({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<{ size: number; path: string }>();
  useEffect(() => {
    void qrPath(text).then(setDrawn);
  }, [text]);
  return (
    <svg
      class="qr"
      viewBox={drawn && `-4 -4 ${drawn.size + 8} ${drawn.size + 8}`}
      role="img"
      aria-label={label}
    >
      {drawn && <path d={drawn.path} />}
    </svg>
  );
}
