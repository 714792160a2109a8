import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { useWords } from "../words/WordsContext";
import { atMostEvery } from "./atMost";
import { Pointer, type Spot } from "./Pointer";

const POINTER_EVERY_MS = 100;
const STEP = 0.02;

interface Props {
  session: string;
  picture: string;
  label: string;
  /** Whether the kiosk shows it too: then each sees where the other points. */
  shared: boolean;
  line: Line;
}

export function SharedPicture({ session, picture, label, shared, line }: Props) {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [mine, setMine] = useState<Spot>();
  const [theirs, setTheirs] = useState<Spot>();
  const tell = useMemo(
    () => atMostEvery(POINTER_EVERY_MS, (spot: Spot) => line.tell({ type: "pointer", session, ...spot })),
    [line, session],
  );

  useEffect(() => {
    setTheirs(undefined);
    if (!shared) return;
    return line.listen((message) => {
      if (message.type === "pointer" && message.session === session)
        setTheirs({ x: message.x, y: message.y });
    });
  }, [line, session, shared]);

  const point = (spot: Spot) => {
    if (!shared) return;
    setMine(spot);
    tell(spot);
  };
  const move = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box)
      point({
        x: within((event.clientX - box.x) / box.width),
        y: within((event.clientY - box.y) / box.height),
      });
  };
  const step = (event: KeyboardEvent) => {
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const by = steps[event.key];
    if (!by || !shared) return;
    event.preventDefault();
    const { x, y } = mine ?? { x: 0.5, y: 0.5 };
    point({ x: within(x + by[0]), y: within(y + by[1]) });
  };

  return (
    <section
      ref={frame}
      class={shared ? "shared-picture shared" : "shared-picture"}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the pointer
      tabIndex={0}
      aria-label={shared ? say("show.point") : label}
      onPointerMove={move}
      onKeyDown={step}
    >
      <img src={picture} alt={label} />
      {shared && mine && <Pointer spot={mine} word={say("show.you")} />}
      {shared && theirs && <Pointer spot={theirs} word={say("show.customer")} theirs />}
    </section>
  );
}

function within(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000;
}
