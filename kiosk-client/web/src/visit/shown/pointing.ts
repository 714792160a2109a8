/** A place on a picture, each side from 0 to 1: the same place on both screens, whatever their sizes. */
export interface Place {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the picture lies in the box that shows it, in the box's pixels. */
export interface Laid extends Size {
  left: number;
  top: number;
}

/** All of it, as large as it goes, in the middle. */
export function whole(picture: Size, box: Size): Laid {
  return laid(picture, box, Math.min(box.width / picture.width, box.height / picture.height), CENTRE);
}

/** As wide as the box, so that no line is cut; wider only where that would hardly be bigger. `centre` is in the middle as far as the edges allow. */
export function bigger(picture: Size, box: Size, centre: Place): Laid {
  const all = Math.min(box.width / picture.width, box.height / picture.height);
  const wide = box.width / picture.width;
  return laid(picture, box, wide > all * 1.2 ? wide : all * 1.8, centre);
}

/** The place under a point of the box; none beside the picture. */
export function placeAt(at: Laid, x: number, y: number): Place | undefined {
  const place = { x: (x - at.left) / at.width, y: (y - at.top) / at.height };
  return inside(place.x) && inside(place.y) ? place : undefined;
}

/** Where a place lies in the box. */
export function pointAt(at: Laid, place: Place): { left: number; top: number } {
  return { left: at.left + place.x * at.width, top: at.top + place.y * at.height };
}

/** As a style has them: the browser drops a bare number. */
export function inPixels(lengths: Partial<Laid>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, pixels]) => [name, `${pixels}px`]));
}

/** Lets one through in each `everyMs`. */
export function sparsely(everyMs: number): (nowMs: number) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (nowMs) => {
    if (nowMs - last < everyMs) return false;
    last = nowMs;
    return true;
  };
}

const CENTRE = { x: 0.5, y: 0.5 };

function laid(picture: Size, box: Size, scale: number, centre: Place): Laid {
  const width = picture.width * scale;
  const height = picture.height * scale;
  return {
    width,
    height,
    left: offset(width, box.width, centre.x),
    top: offset(height, box.height, centre.y),
  };
}

/** What is smaller than the box stands in its middle; what is larger leaves no gap at an edge. */
function offset(length: number, room: number, centre: number): number {
  if (length <= room) return (room - length) / 2;
  return Math.min(0, Math.max(room - length, room / 2 - centre * length));
}

function inside(part: number): boolean {
  return part >= 0 && part <= 1;
}
