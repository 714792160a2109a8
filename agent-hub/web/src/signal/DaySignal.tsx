import type { Api } from "../api/api";
import { link } from "../office/address";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { DayChoice } from "./DayChoice";
import { hoursBegun, shifted, wholeDay } from "./days";
import { HoursTable } from "./HoursTable";
import { links, linkTables } from "./requests";
import { useAnswer } from "./useAnswer";

interface Props {
  api: Api;
  kiosk: string;
  day: string;
  today: string;
  onDropped: () => void;
}

const MONTH = -29;

/** One place and one day: on a sheet of paper for its partner and its provider. */
export function DaySignal({ api, kiosk, day, today, onDropped }: Props) {
  const { say, language } = useWords();
  const { value, problem } = useAnswer(() => links.hours(api, kiosk, day), `${kiosk} ${day}`, onDropped);
  return (
    <main class="signal">
      <p class="not-printed">
        <a href={link("senal")}>{say("signal.back")}</a>
      </p>
      <h1>{value ? say("signal.title", { kiosk: value.name }) : say("signal.sites")}</h1>
      <p class="signal-day">
        {value?.municipality}
        {value && " · "}
        {wholeDay(day, language)}
      </p>
      <div class="signal-actions not-printed">
        <DayChoice
          day={day}
          today={today}
          onChoose={(chosen) => location.assign(link("senal", kiosk, chosen))}
        />
        <div class="buttons">
          <button type="button" onClick={() => print()}>
            <Icon name="document" /> {say("signal.print")}
          </button>
          <a class="button" href={linkTables.hours(kiosk, day, day)} download>
            <Icon name="download" /> {say("signal.csvDay")}
          </a>
          <a class="button" href={linkTables.hours(kiosk, shifted(day, MONTH), day)} download>
            <Icon name="download" /> {say("signal.csvMonth")}
          </a>
        </div>
      </div>
      <ProblemNote problem={problem} />
      {value && <HoursTable hours={value.hours} begun={hoursBegun(day, Date.now())} />}
      <p class="hint">{say("signal.legend")}</p>
    </main>
  );
}
