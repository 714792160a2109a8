import { useState } from "preact/hooks";
import { useWords } from "../words/Words.tsx";
import { type Key, ROWS, shaped, typed } from "./typing.ts";

/** The keyboard on the screen, with ñ and tilde. */
export function Keyboard({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useWords();
  const [shift, setShift] = useState({ capital: text === "", accent: false });
  const press = (key: Key) => {
    const after = typed({ text, ...shift }, key);
    setShift({ capital: after.capital, accent: after.accent });
    if (after.text !== text) onText(after.text);
  };
  const command = (key: Exclude<Key, object>, pressed?: boolean) => (
    <button type="button" class={`key key-${key}`} aria-pressed={pressed} onClick={() => press(key)}>
      {t(`keyboard.${key}`)}
    </button>
  );
  return (
    <div class="keyboard">
      {ROWS.map((row) => (
        <div class="keys" key={row}>
          {[...row].map((letter) => (
            <button type="button" class="key" key={letter} onClick={() => press({ letter })}>
              {shaped({ text, ...shift }, letter)}
            </button>
          ))}
        </div>
      ))}
      <div class="keys">
        {command("capital", shift.capital)}
        {command("accent", shift.accent)}
        {command("space")}
        {command("erase")}
      </div>
    </div>
  );
}
