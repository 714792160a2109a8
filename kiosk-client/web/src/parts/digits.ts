import { useCallback, useMemo, useRef, useState } from "preact/hooks";

export interface Digits {
  shown: string;
  /** What was typed up to this moment: a fast hand presses enter before the screen has drawn its last digit. */
  typed(): string;
  add(digit: number): void;
  erase(): void;
  clear(): void;
}

export function useDigits(longest: number, first = ""): Digits {
  const [shown, setShown] = useState(first);
  const typed = useRef(first);
  const become = useCallback((digits: string) => {
    typed.current = digits;
    setShown(digits);
  }, []);
  return useMemo(
    () => ({
      shown,
      typed: () => typed.current,
      add: (digit) => become((typed.current + digit).slice(0, longest)),
      erase: () => become(typed.current.slice(0, -1)),
      clear: () => become(""),
    }),
    [shown, become, longest],
  );
}
