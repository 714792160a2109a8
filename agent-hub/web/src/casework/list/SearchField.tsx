import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../page/Icon";
import { Shortcut } from "../../page/Shortcut";
import { useWords } from "../../words/WordsContext";

const SEARCH_AFTER_MS = 400;

interface Props {
  words: string;
  onSearch: (words: string) => void;
}

/** One field for everything: radicado, cédula, account, name, words. Looks by itself when one stops typing. */
export function SearchField({ words, onSearch }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState(words);
  useEffect(() => {
    const asked = typed.trim();
    if (asked === words) return;
    const timer = setTimeout(() => onSearch(asked), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, words, onSearch]);

  const submit = (event: Event) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  const clear = () => {
    setTyped("");
    onSearch("");
  };
  return (
    <search>
      <form class="case-search" onSubmit={submit}>
        <label class="unseen" for="case-search">
          {say("cases.search")}
        </label>
        <Icon name="search" />
        <input
          id="case-search"
          type="search"
          value={typed}
          placeholder={say("cases.search.hint")}
          autoComplete="off"
          spellcheck={false}
          maxLength={200}
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {typed ? (
          <button type="button" class="small" onClick={clear}>
            {say("cases.search.clear")}
          </button>
        ) : (
          <Shortcut>/</Shortcut>
        )}
      </form>
    </search>
  );
}
