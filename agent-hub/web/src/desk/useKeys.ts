import { useEffect, useRef } from "preact/hooks";
import { focusOf } from "../page/focus";
import { type Action, actionFor } from "./keys";

/** What can be done now; what has no handler does nothing. */
export type Handlers = Partial<Record<Action, ((key: string) => void) | undefined>>;

/** `on` is off for who speaks to the computer or presses keys by chance (WCAG 2.1.4); `?` and Esc always work. */
export function useKeys(handlers: Handlers, on: boolean): void {
  const newest = useRef(handlers);
  newest.current = handlers;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const focus = focusOf(event.target);
      if (event.key === "Escape" && focus === "text") (event.target as HTMLElement).blur();
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const found = actionFor(event, focus);
      const act = found && (on || found.action === "keys") ? newest.current[found.action] : undefined;
      if (!found || !act) return;
      event.preventDefault();
      if (!event.repeat) act(found.key);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}
