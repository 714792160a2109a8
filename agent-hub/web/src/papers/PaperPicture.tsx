import { useRef, useState } from "preact/hooks";
import { Photo } from "../page/Photo";
import { fitted, type Turn } from "./pages";

interface Props {
  name: string;
  src: string;
  turn: Turn;
  zoom: number;
}

/** The page in a room that scrolls when it is larger. */
export function PaperPicture({ name, src, turn, zoom }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  const { picture, frame } =
    size && room.current
      ? fitted(size, { width: room.current.clientWidth, height: room.current.clientHeight }, turn, zoom)
      : {};
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <section class="paper-room" ref={room} tabIndex={0} aria-label={name}>
      <div class="paper-frame" style={frame && { ...frame }}>
        <Photo
          src={src}
          alt={name}
          style={picture && { ...picture, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
          onSize={setSize}
        />
      </div>
    </section>
  );
}
