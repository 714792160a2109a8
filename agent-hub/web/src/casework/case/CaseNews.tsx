import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { CaseStep } from "../records";

interface Props {
  news: readonly CaseStep[];
  onSeen: () => void;
}

/** A colleague works on the same case: what she did, without taking anything away here. */
export function CaseNews({ news, onSeen }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <div role="status" class="news-place">
      {news.length > 0 && (
        <section class="case-news">
          <Icon name="refresh" />
          <div>
            <strong>{say("case.changed")}</strong> {say("case.changed.kept")}
            <ul>
              {news.map((step) => (
                <li key={step.version}>
                  {say("case.changed.step", {
                    who: step.who,
                    what: words.named("move", step.move, step.word),
                    when: words.clock(step.at),
                  })}
                </li>
              ))}
            </ul>
          </div>
          <button type="button" onClick={onSeen}>
            {say("case.changed.seen")}
          </button>
        </section>
      )}
    </div>
  );
}
