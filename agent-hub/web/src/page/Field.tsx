import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What to mend, with an example. */
  mend?: string | undefined;
  wide?: boolean;
  children: ComponentChildren;
}

/** A label, what to write, and what to mend, in the order they are read. */
export function Field({ id, label, hint, mend, wide, children }: Props) {
  return (
    <div class={`field${wide ? " wide" : ""}${mend ? " to-mend" : ""}`}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {mend && (
        <p class="mend" id={`${id}-mend`}>
          <Icon name="alert" /> {mend}
        </p>
      )}
    </div>
  );
}

/** For the control inside: says the hint and the mending aloud too. */
export function described(id: string, hint?: string, mend?: string) {
  const ids = [hint && `${id}-hint`, mend && `${id}-mend`].filter(Boolean).join(" ");
  return { id, ...(ids ? { "aria-describedby": ids } : {}), ...(mend ? { "aria-invalid": true } : {}) };
}
