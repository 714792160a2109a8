/** Where the keyboard is: letters belong to who types, Enter to the button that has the focus. */
export type Focus = "page" | "control" | "text";

const NO_TEXT = new Set(["radio", "checkbox", "button", "submit"]);

export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement) || target === document.body) return "page";
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return "text";
  if (target instanceof HTMLInputElement) return NO_TEXT.has(target.type) ? "control" : "text";
  return target.matches("button, a, summary") ? "control" : "page";
}
