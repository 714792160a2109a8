import { Icon } from "../page/Icon";
import { Service } from "../page/Service";
import { useWords } from "../words/WordsContext";
import { minutesSince, type Row } from "./rows";
import { WaitingTime } from "./WaitingTime";

interface Props {
  row: Row;
  now: number;
  onAccept?: ((session: string) => void) | undefined;
}

export function WaitingRow({ row, now, onAccept }: Props) {
  const { say } = useWords();
  const { waiting, gone } = row;
  return (
    <li class={gone ? "waiting-row gone" : "waiting-row"} data-session={row.id}>
      <button type="button" disabled={gone || !onAccept} onClick={() => onAccept?.(row.id)}>
        <span class="place">{waiting.place}</span>
        <strong>{waiting.municipality}</strong>
        <WaitingTime minutes={minutesSince(waiting.since, now)} />
        <span class="at">{waiting.kiosk}</span>
        <Service service={waiting.service} />
        {gone ? (
          <span class="presence">{say("line.gone")}</span>
        ) : (
          <span class={waiting.present ? "presence here" : "presence away"}>
            <Icon name={waiting.present ? "person" : "noSignal"} />
            {say(waiting.present ? "line.present" : "line.away")}
          </span>
        )}
      </button>
    </li>
  );
}
