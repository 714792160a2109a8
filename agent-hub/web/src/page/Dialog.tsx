import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  label: string;
  class?: string;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** The browser's own dialog: it keeps the focus inside, closes with Esc and gives the focus back. */
export function Dialog({ label, class: look = "", onClose, onKeyDown, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={look} aria-label={label} onClose={onClose} onKeyDown={onKeyDown}>
      {children}
    </dialog>
  );
}
