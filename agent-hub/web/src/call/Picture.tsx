import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words/WordsContext";

interface Props {
  stream: MediaStream | undefined;
  /** Who it shows, for those who do not see it. */
  label: string;
  own?: boolean;
  /** Whether a picture has been seen in this stream: a voice alone has none. */
  onPicture?: (seen: boolean) => void;
}

/** A stream's picture and voice. One's own is mirrored and makes no sound. */
export function Picture({ stream, label, own = false, onPicture }: Props) {
  const { say } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [silenced, setSilenced] = useState(false);

  const play = () => {
    // A page reloaded without a touch may not make a sound: then a button asks for the touch.
    video.current?.play().then(
      () => setSilenced(false),
      (reason) => setSilenced(reason instanceof DOMException && reason.name === "NotAllowedError"),
    );
  };
  useEffect(() => {
    if (!video.current) return;
    video.current.srcObject = stream ?? null;
    onPicture?.(false);
    if (stream) play();
  }, [stream]);

  return (
    <>
      <video
        ref={video}
        class={own ? "own" : "customer"}
        aria-label={label}
        muted={own}
        playsInline
        onResize={({ currentTarget }) => onPicture?.(currentTarget.videoWidth > 0)}
      />
      {silenced && (
        <button type="button" class="primary unsilence" onClick={play}>
          {say("call.unsilence")}
        </button>
      )}
    </>
  );
}
