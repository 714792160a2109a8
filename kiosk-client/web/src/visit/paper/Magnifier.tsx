import { inPixels, type Laid, type Place, pointAt } from "../shown/pointing.ts";

export interface MagnifierProps {
  picture: string;
  at: Laid;
  place: Place;
}

const SIDE = 176;
const TIMES = 3;
const BESIDE = 56;

/** What lies under her finger, three times as large, on the side where there is room. */
export function Magnifier({ picture, at, place }: MagnifierProps) {
  const { left, top } = pointAt(at, place);
  const size = { width: at.width * TIMES, height: at.height * TIMES };
  return (
    <div
      class="magnifier"
      aria-hidden="true"
      style={{
        ...inPixels({
          width: SIDE,
          height: SIDE,
          left: place.x < 0.5 ? left + BESIDE : left - BESIDE - SIDE,
          top: place.y < 0.5 ? top + BESIDE : top - BESIDE - SIDE,
        }),
        backgroundImage: `url(${picture})`,
        backgroundSize: `${size.width}px ${size.height}px`,
        backgroundPosition: `${SIDE / 2 - place.x * size.width}px ${SIDE / 2 - place.y * size.height}px`,
      }}
    />
  );
}
