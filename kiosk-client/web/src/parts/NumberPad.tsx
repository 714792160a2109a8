import { useEffect, useRef } from "preact/hooks";

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

export interface NumberPadProps {
  onDigit(digit: number): void;
  onErase(): void;
  onEnter(): void;
}

/** Big digits to touch; those of the keyboard do the same. */
export function NumberPad(pad: NumberPadProps) {
  const now = useRef(pad);
  now.current = pad;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) now.current.onDigit(Number(event.key));
      else if (event.key === "Backspace") now.current.onErase();
      // Enter on a focused button is that button's.
      else if (event.key === "Enter" && !(event.target as Element).closest("button, a"))
        now.current.onEnter();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  return (
    <div class="pad">
      {DIGITS.map((digit) => (
        <button type="button" class={`key key-${digit}`} key={digit} onClick={() => pad.onDigit(digit)}>
          {digit}
        </button>
      ))}
    </div>
  );
}
