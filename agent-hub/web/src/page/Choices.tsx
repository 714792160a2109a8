interface Props<T extends string> {
  name: string;
  label: string;
  choices: readonly { value: T; label: string }[];
  chosen: T | undefined;
  onChoose: (value: T) => void;
  mend?: string | undefined;
}

/** A few radio buttons in a row. */
export function Choices<T extends string>({ name, label, choices, chosen, onChoose, mend }: Props<T>) {
  return (
    <fieldset class={`choices${mend ? " to-mend" : ""}`} id={name}>
      <legend>{label}</legend>
      {mend && <p class="mend">{mend}</p>}
      <div class="choices-row">
        {choices.map(({ value, label: word }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
