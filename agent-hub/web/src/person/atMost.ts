/**
 * Lets the first through and then the newest, never closer together than that: a pointer that moves sixty times a second
 * is told ten times, and its last place is never lost.
 */
export function atMostEvery<T>(gapMs: number, tell: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    timer = undefined;
    if (waiting) through(waiting.value);
  };
  const through = (value: T) => {
    waiting = undefined;
    tell(value);
    timer = setTimeout(open, gapMs);
  };
  return (value) => {
    if (timer === undefined) through(value);
    else waiting = { value };
  };
}
