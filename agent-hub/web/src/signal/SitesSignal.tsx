import type { Api } from "../api/api";
import { link } from "../office/address";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { shifted, wholeDay } from "./days";
import { links, linkTables } from "./requests";
import { SitesTable } from "./SitesTable";
import { useAnswer } from "./useAnswer";

const MONTH = -29;

/** Every place in the last thirty days. */
export function SitesSignal({ api, today, onDropped }: { api: Api; today: string; onDropped: () => void }) {
  const { say, language } = useWords();
  const from = shifted(today, MONTH);
  const { value, problem } = useAnswer(() => links.sites(api, from, today), today, onDropped);
  return (
    <main class="signal">
      <p class="not-printed">
        <a href={link("puntos")}>{say("kiosks.title")}</a>
      </p>
      <h1>{say("signal.sites")}</h1>
      <p class="signal-day">
        {say("signal.period", { from: wholeDay(from, language), until: wholeDay(today, language) })}
      </p>
      <div class="buttons not-printed">
        <button type="button" onClick={() => print()}>
          <Icon name="document" /> {say("signal.print")}
        </button>
        <a class="button" href={linkTables.sites(from, today)} download>
          <Icon name="download" /> {say("signal.csv")}
        </a>
      </div>
      <ProblemNote problem={problem} />
      {value && <SitesTable sites={value} today={today} />}
      <p class="hint">{say("signal.ways")}</p>
    </main>
  );
}
