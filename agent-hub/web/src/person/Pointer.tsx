/** A place on a picture, as parts of its width and height. */
export interface Spot {
  x: number;
  y: number;
}

export function Pointer({ spot, word, theirs = false }: { spot: Spot; word: string; theirs?: boolean }) {
  return (
    <span
      class={theirs ? "pointer theirs" : "pointer mine"}
      style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 2l7 18 2.5-7.5L21 10 4 2Z" />
      </svg>
      <span class="pointer-word">{word}</span>
    </span>
  );
}
