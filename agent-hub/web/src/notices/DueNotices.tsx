import { useState } from "preact/hooks";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import type { NoticesOverview } from "./records";

interface Props {
  overview: NoticesOverview;
  onPublish: ((place: string) => void) | undefined;
}

/** How many acts wait for what; those that must be published go up together. */
export function DueNotices({ overview, onPublish }: Props) {
  const words = useWords();
  const { say } = words;
  const publishable = overview.counts
    .filter(({ todo }) => todo.startsWith("PUBLISH"))
    .reduce((sum, { acts }) => sum + acts, 0);
  return (
    <section aria-labelledby="due">
      <h2 id="due">{say("notices.due")}</h2>
      {overview.counts.length === 0 && <p class="hint">{say("notices.none")}</p>}
      <ul class="notice-counts">
        {overview.counts.map((count) => (
          <li key={count.todo}>
            <strong>{count.acts}</strong> {count.word}
            {count.forStaff && count.late > 0 && (
              <span class="late">
                <Icon name="alert" /> {words.count("notices.late", count.late)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {onPublish && publishable > 0 && <PublishDue count={publishable} onPublish={onPublish} />}
    </section>
  );
}

function PublishDue({ count, onPublish }: { count: number; onPublish: (place: string) => void }) {
  const words = useWords();
  const [place, setPlace] = useState("");
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        onPublish(place);
      }}
    >
      <label>
        {words.say("notices.place")}
        <input
          value={place}
          required
          maxLength={200}
          placeholder={words.say("notices.placeExample")}
          onInput={(event) => setPlace(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {words.count("notices.publishAll", count)}
      </button>
    </form>
  );
}
