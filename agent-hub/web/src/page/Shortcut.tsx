/** The key that does the same. Told to the eye only: `aria-keyshortcuts` tells the rest. */
export function Shortcut({ children }: { children: string }) {
  return (
    <span class="key" aria-hidden="true">
      {children}
    </span>
  );
}
