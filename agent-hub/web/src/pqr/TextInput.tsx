import { described, Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import type { TextField } from "./draft";
import type { DraftNow } from "./useDraft";

/** As openapi.yaml bounds them. */
const LONGEST: Partial<Record<TextField, number>> = {
  object: 4000,
  reasons: 8000,
  document: 40,
  account: 40,
  address: 300,
  note: 2000,
};
const LONGEST_OTHER = 200;

const HINTS = { object: "pqr.object.hint", reasons: "pqr.reasons.hint", email: "pqr.email.hint" } as const;

/** What is typed, not chosen. */
export type TypedField = Extract<
  TextField,
  "object" | "reasons" | "name" | "document" | "account" | "address" | "email" | "representative" | "note"
>;

interface Props {
  field: TypedField;
  writing: DraftNow;
  /** More than one line. */
  rows?: number;
  mend?: string | undefined;
}

/** One field of the draft: what is typed is kept. */
export function TextInput({ field, writing, rows, mend }: Props) {
  const { say } = useWords();
  const hint = field in HINTS ? say(HINTS[field as keyof typeof HINTS]) : undefined;
  const common = {
    ...described(field, hint, mend),
    autoComplete: "off",
    maxLength: LONGEST[field] ?? LONGEST_OTHER,
    value: writing.draft[field] ?? "",
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      writing.change({ [field]: currentTarget.value }),
  };
  return (
    <Field id={field} label={say(`pqr.${field}`)} hint={hint} mend={mend} wide={rows !== undefined}>
      {rows === undefined ? <input {...common} /> : <textarea {...common} rows={rows} />}
    </Field>
  );
}
