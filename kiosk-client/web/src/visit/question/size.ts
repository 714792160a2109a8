/** The most letters that each size holds on the smallest screen without a scroll; what she confirms is seen whole. */
const HOLDS = { huge: 80, large: 200, plain: 280 } as const;

export type Size = keyof typeof HOLDS | "small";

export function sizeOf(text: string): Size {
  const lines = text.split("\n").length - 1;
  const letters = text.length + lines * 40;
  for (const [size, most] of Object.entries(HOLDS)) if (letters <= most) return size as Size;
  return "small";
}
