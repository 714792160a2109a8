import { useEffect } from "preact/hooks";

/**
 * Whoever learnt that a computer wants two clicks presses one button, and not also what stands there on the next
 * screen. Digits and letters come twice when they are wanted twice.
 */
export function useSinglePresses(): void {
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      if (event.detail < 2 || (event.target as Element).closest(".key")) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener("click", clicked, { capture: true });
    return () => removeEventListener("click", clicked, { capture: true });
  }, []);
}
