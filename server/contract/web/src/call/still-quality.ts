/** How a still is made: the longer nothing moves, the finer. */
export interface Fineness {
  width: number;
  height: number;
  quality: number;
}

export const FINENESS: readonly [Fineness, ...Fineness[]] = [
  { width: 320, height: 180, quality: 0.35 },
  { width: 320, height: 180, quality: 0.7 },
  { width: 480, height: 270, quality: 0.6 },
  { width: 640, height: 360, quality: 0.6 },
  { width: 640, height: 360, quality: 0.85 },
];

/** What a camera's own noise changes, of 255. */
const NOISE = 5;

/** Whether somebody moved: two pictures made tiny, RGBA. */
export function moved(before: Uint8ClampedArray | undefined, now: Uint8ClampedArray): boolean {
  if (before?.length !== now.length) return true;
  let sum = 0;
  for (let at = 0; at < now.length; at++) sum += Math.abs((now[at] ?? 0) - (before[at] ?? 0));
  // Of four values alpha never changes.
  return (sum / now.length) * (4 / 3) > NOISE;
}

/** The step after this one; undefined when there is nothing better to send than what was sent. */
export function nextStep(step: number | undefined, hasMoved: boolean): number | undefined {
  if (step === undefined || hasMoved) return 0;
  return step + 1 < FINENESS.length ? step + 1 : undefined;
}

/** As large as fits, in the camera's own shape, never larger than it is. */
export function fitted(
  { width, height }: { width: number; height: number },
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(1, box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
