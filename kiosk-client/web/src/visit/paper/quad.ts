import type { CornerShares } from "@ventanilla/contract";
import type { Place, Size } from "../shown/pointing.ts";

/** The corners of a paper as shares of its picture, the page's own top left first, then clockwise. */
export type Corners = readonly [Place, Place, Place, Place];

/** Of the picture; what is smaller could not be read. The program has the same limit. */
const SMALLEST = 0.02;

export type Flaw = "CROSSED" | "SMALL";

/** From x, y, x, y… */
export function cornersOf(at: number[]): Corners {
  const place = (n: number) => ({ x: at[2 * n] ?? 0, y: at[2 * n + 1] ?? 0 });
  return [place(0), place(1), place(2), place(3)];
}

export function flat([a, b, c, d]: Corners): CornerShares {
  return [a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y];
}

/** Why these cannot be a paper's; nothing when they can. */
export function flawOf(corners: Corners): Flaw | undefined {
  if (corners.some((_, n) => turn(corners, n) <= 0)) return "CROSSED";
  return area(corners) < SMALLEST ? "SMALL" : undefined;
}

/** Corner `n` elsewhere, inside the picture. */
export function put(corners: Corners, n: number, { x, y }: Place): Corners {
  return corners.map((corner, at) =>
    at === n ? { x: share(x), y: share(y) } : corner,
  ) as unknown as Corners;
}

/** The one that a finger at this place means. */
export function nearest(corners: Corners, place: Place, { width, height }: Size): number {
  const far = ({ x, y }: Place) => Math.hypot((x - place.x) * width, (y - place.y) * height);
  return corners.reduce((best, corner, n) => (far(corner) < far(corners[best] as Place) ? n : best), 0);
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const LARGE_STEP = 10;

/** Where an arrow key takes a corner, in the picture's own pixels; nothing for any other key. */
export function stepped(corner: Place, key: string, large: boolean, picture: Size): Place | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const pixels = large ? LARGE_STEP : 1;
  return {
    x: corner.x + (arrow[0] * pixels) / picture.width,
    y: corner.y + (arrow[1] * pixels) / picture.height,
  };
}

/** Above zero where the border turns clockwise; crossed borders turn both ways. */
function turn(corners: Corners, n: number): number {
  const [a, b, c] = [n, n + 1, n + 2].map((at) => corners[at % 4] as Place) as [Place, Place, Place];
  return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

function area(corners: Corners): number {
  const twice = corners.reduce((sum, a, n) => {
    const b = corners[(n + 1) % 4] as Place;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
  return twice / 2;
}

function share(of: number): number {
  return Math.min(1, Math.max(0, of));
}
