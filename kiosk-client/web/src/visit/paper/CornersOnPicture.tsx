import type { TargetedPointerEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import { useWords } from "../../words/Words.tsx";
import { inPixels, type Laid, type Place, pointAt, type Size, whole } from "../shown/pointing.ts";
import { useSize } from "../shown/watching.ts";
import { Edge } from "./Edge.tsx";
import { Magnifier } from "./Magnifier.tsx";
import { type Corners, flat, nearest, put, stepped } from "./quad.ts";

export interface CornersOnPictureProps {
  /** Where it can be fetched; none while it comes. */
  picture: string | undefined;
  corners: Corners;
  crossed: boolean;
  onChange: (corners: Corners) => void;
}

/** So near the handle, in pixels, she holds it where she took it; further away it comes to her finger. */
const ON_THE_HANDLE = 36;

/** A press takes the nearest corner: whoever cannot drag touches where it belongs. */
export function CornersOnPicture({ picture, corners, crossed, onChange }: CornersOnPictureProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const [size, setSize] = useState<Size>();
  const at = size && room && whole(size, room);
  const { held, hold, ...hand } = useHand(box, at, corners, onChange);
  const pressed = (event: KeyboardEvent, n: number) => {
    const to = size && stepped(corners[n] as Place, event.key, event.shiftKey, size);
    if (!to) return;
    event.preventDefault();
    hold(n);
    onChange(put(corners, n, to));
  };
  return (
    <div class="live corners" ref={box} data-testid="corners-picture" {...hand}>
      {picture && (
        <img
          src={picture}
          alt={t("review.picture")}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setSize({ width: naturalWidth, height: naturalHeight })
          }
        />
      )}
      {size && <Edge corners={flat(corners)} good={!crossed} {...size} />}
      {at &&
        corners.map((corner, n) => (
          <button
            type="button"
            class={held === n ? "corner corner-held" : "corner"}
            aria-label={t("corners.point", { number: `${n + 1}` })}
            style={inPixels(pointAt(at, corner))}
            onKeyDown={(event) => pressed(event, n)}
            onBlur={() => hold(undefined)}
          />
        ))}
      {at && picture && held !== undefined && (
        <Magnifier picture={picture} at={at} place={corners[held] as Place} />
      )}
    </div>
  );
}

/** The hand on a corner, or the arrow keys: what is held, and what the box hears. */
function useHand(
  box: { current: HTMLDivElement | null },
  at: Laid | undefined,
  corners: Corners,
  onChange: (corners: Corners) => void,
) {
  const [held, setHeld] = useState<number>();
  const grip = useRef<Place>({ x: 0, y: 0 });
  const placeOf = (event: PointerEvent, laid: Laid): Place => {
    const edge = box.current?.getBoundingClientRect();
    const x = event.clientX - (edge?.left ?? 0) - (box.current?.clientLeft ?? 0);
    const y = event.clientY - (edge?.top ?? 0) - (box.current?.clientTop ?? 0);
    return { x: (x - laid.left) / laid.width, y: (y - laid.top) / laid.height };
  };
  const take = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (!at || event.button !== 0) return;
    event.preventDefault();
    const place = placeOf(event, at);
    const n = nearest(corners, place, at);
    const corner = corners[n] as Place;
    const off = { x: corner.x - place.x, y: corner.y - place.y };
    const near = Math.hypot(off.x * at.width, off.y * at.height) <= ON_THE_HANDLE;
    grip.current = near ? off : { x: 0, y: 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelectorAll<HTMLElement>(".corner")[n]?.focus();
    setHeld(n);
    if (!near) onChange(put(corners, n, place));
  };
  const drag = (event: PointerEvent) => {
    // What the arrow keys hold does not follow a mouse that passes.
    if (!at || held === undefined || event.buttons === 0) return;
    const place = placeOf(event, at);
    onChange(put(corners, held, { x: place.x + grip.current.x, y: place.y + grip.current.y }));
  };
  const leave = () => setHeld(undefined);
  return {
    held,
    hold: setHeld,
    onPointerDown: take,
    onPointerMove: drag,
    onPointerUp: leave,
    onPointerCancel: leave,
  };
}
