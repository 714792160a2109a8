import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Opens the dialog over everything else; Escape is «no». */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onCancel: () => void): void {
  useEffect(() => {
    dialog.current?.showModal();
  }, [dialog]);
  useEffect(() => {
    const element = dialog.current;
    const cancel = (event: Event) => {
      event.preventDefault();
      onCancel();
    };
    element?.addEventListener("cancel", cancel);
    return () => element?.removeEventListener("cancel", cancel);
  }, [dialog, onCancel]);
}
