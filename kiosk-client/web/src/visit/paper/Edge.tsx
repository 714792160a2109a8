export interface EdgeProps {
  /** x, y of each corner as shares of the picture. */
  corners: number[];
  good: boolean;
  width: number;
  height: number;
}

/** Where the program sees the paper's edge, over a picture of that shape that lies whole in the box. */
export function Edge({ corners, good, width, height }: EdgeProps) {
  const points = corners.map((share, at) => share * (at % 2 === 0 ? width : height)).join(" ");
  return (
    <svg
      class={good ? "edge edge-good" : "edge"}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <polygon points={points} />
    </svg>
  );
}
