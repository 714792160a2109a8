import { described, Field } from "../page/Field";

interface Props {
  label: string;
  hint: string;
  mend?: string | undefined;
  /** As the browser's field writes it, in Colombia's time. */
  time: string;
  onTime: (time: string) => void;
}

export function TimeField({ label, hint, mend, time, onTime }: Props) {
  return (
    <Field id="presentedAt" label={label} hint={hint} mend={mend}>
      <input
        type="datetime-local"
        {...described("presentedAt", hint, mend)}
        value={time}
        onInput={({ currentTarget }) => onTime(currentTarget.value)}
      />
    </Field>
  );
}
