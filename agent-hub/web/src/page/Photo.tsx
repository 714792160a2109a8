import type { CSSProperties } from "preact";
import { useEffect, useState } from "preact/hooks";

const AGAIN_MS = 2_000;

interface Props {
  src: string;
  alt: string;
  style?: CSSProperties | undefined;
  onSize?: (size: { width: number; height: number }) => void;
}

/** A picture of the server's that is asked for again when the signal breaks it off. */
export function Photo({ src, alt, style, onSize }: Props) {
  const [tries, setTries] = useState(0);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!broken) return;
    const timer = setTimeout(() => {
      setBroken(false);
      setTries((before) => before + 1);
    }, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [broken]);
  return (
    <img
      key={tries}
      src={src}
      alt={alt}
      style={style}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
        onSize?.({ width: naturalWidth, height: naturalHeight })
      }
      onError={() => setBroken(true)}
    />
  );
}
