import { useView } from "../kiosk/Kiosk.tsx";
import { Icon, type IconName } from "../parts/Icon.tsx";
import { useWords } from "../words/Words.tsx";
import { type Line, linesOf } from "./backlog.ts";

const ICONS: Record<Line["name"], IconName> = {
  none: "yes",
  received: "yes",
  travels: "link",
  waits: "clock",
  refused: "warning",
  missing: "warning",
};

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
            <Icon name={ICONS[name]} />
            <div>
              <p>{more ? <strong>{says}</strong> : says}</p>
              {more && <p>{more}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
