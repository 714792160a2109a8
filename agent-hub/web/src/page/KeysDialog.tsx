import { useWords } from "../words/WordsContext";
import type { Key } from "../words/words";
import { Dialog } from "./Dialog";

const SEEN: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓" };

export interface KeyGroup {
  group: Key;
  rows: readonly { keys: readonly string[]; word: Key }[];
}

interface Props {
  groups: readonly KeyGroup[];
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** What it lists is what works; who speaks to the computer or presses keys by chance switches them off (WCAG 2.1.4). */
export function KeysDialog({ groups, on, onSwitch, onClose }: Props) {
  const { say } = useWords();
  return (
    <Dialog label={say("keys.title")} class="keys" onClose={onClose}>
      <h2>{say("keys.title")}</h2>
      <div class="key-groups">
        {groups.map(({ group, rows }) => (
          <section key={group}>
            <h3>{say(group)}</h3>
            <dl>
              {rows.map(({ keys, word }) => (
                <div key={word}>
                  <dt>
                    {(keys.length > 2 ? [`${keys[0]}–${keys.at(-1)}`] : keys).map((key) => (
                      <kbd key={key}>{SEEN[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
                    ))}
                  </dt>
                  <dd>{say(word)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="hint">{say("keys.escape")}</p>
      <label class="keys-on">
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {say("keys.on")}
      </label>
      <form method="dialog">
        <button type="submit" class="primary">
          {say("close")}
        </button>
      </form>
    </Dialog>
  );
}
