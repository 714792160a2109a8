import { useView } from "../kiosk/Kiosk.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../words/Words.tsx";
import { linesOf } from "./backlog.ts";

const MOODS = { good: "yes", fair: "clock", bad: "warning" } as const;

/** What was handed in and lies here, sealed. Nothing is to be pressed: it goes by itself. */
export function Backlog() {
  const t = useWords();
  const { backlog, link } = useView();
  if (!backlog) return null;
  return (
    <section class="backlog" aria-labelledby="backlog" data-testid="backlog">
      <h2 id="backlog">{t("op.backlog.title")}</h2>
      <ul>
        {linesOf(backlog, link.state, t).map(({ name, mood, says, more }) => (
          <li key={name} class={`waits waits-${mood}`} data-testid={`backlog-${name}`}>
            <Icon name={MOODS[mood]} />
            <div>
              <p>
                <strong>{says}</strong>
              </p>
              {more && <p>{more}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
