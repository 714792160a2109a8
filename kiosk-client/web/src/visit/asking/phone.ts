export const LONGEST_PHONE = 10;

/** As people say their numbers: 310 555 0123, and 855 1234 with seven. */
export function grouped(digits: string): string {
  const [first, second] = [digits.slice(0, 3), digits.slice(3)];
  const rest = digits.length > 7 ? [second.slice(0, 3), second.slice(3)] : [second];
  return [first, ...rest].filter(Boolean).join(" ");
}
