import { useEffect, useRef, useState } from "preact/hooks";
import { Picture } from "./Picture.tsx";

export interface VideoProps {
  stream: MediaStream | undefined;
  label: string;
  class?: string;
  mirrored?: boolean;
  /** What stands there as long as no picture comes. */
  placeholder?: boolean;
}

/** A live picture without sound. */
export function Video({ stream, label, mirrored = false, placeholder = true, ...rest }: VideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    setSeen(false);
    element.srcObject = stream ?? null;
    if (stream) void element.play().catch(() => undefined);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <div class={`video ${rest.class ?? ""} ${mirrored ? "mirrored" : ""}`}>
      {placeholder && !seen && <Picture name="adviser" />}
      <video
        ref={video}
        aria-label={label}
        muted
        autoplay
        playsInline
        disablePictureInPicture
        onResize={({ currentTarget }) => setSeen(currentTarget.videoWidth > 0)}
      />
    </div>
  );
}
