import { described, Field } from "../../page/Field";
import { useWords } from "../../words/WordsContext";
import type { MoveField } from "./moves";

const KINDS = ["RECLAMACION", "QUEJA", "PETICION", "INFORMACION", "DENUNCIA", "OTRA"] as const;
const SERVICES = ["ENERGIA", "AGUA", "ASEO", "OTRO"] as const;
const TYPES: Partial<Record<MoveField, "date" | "datetime-local">> = {
  on: "date",
  told: "date",
  until: "date",
  at: "datetime-local",
};

interface Props {
  field: MoveField;
  value: string;
  mend: string | undefined;
  onChange: (value: string) => void;
}

export function MoveFieldInput({ field, value, mend, onChange }: Props) {
  const { say } = useWords();
  const id = `move-${field}`;
  const type = TYPES[field];
  const write = ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value);
  const options =
    field === "kind"
      ? KINDS.map((code) => ({ code, name: say(`kind.${code}`) }))
      : field === "service"
        ? SERVICES.map((code) => ({ code, name: say(`service.${code}`) }))
        : undefined;
  return (
    <Field id={id} label={say(`moves.field.${field}`)} mend={mend}>
      {options ? (
        <select
          {...described(id, undefined, mend)}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          <option value="">{say("moves.pick")}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : type ? (
        <input {...described(id, undefined, mend)} type={type} value={value} onInput={write} />
      ) : (
        <input {...described(id, undefined, mend)} value={value} maxLength={200} onInput={write} />
      )}
    </Field>
  );
}
