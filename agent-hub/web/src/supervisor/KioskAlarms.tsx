import type { KioskRow } from "../api/records";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

/** Kiosks at which something must be done, and what. The server puts the most pressing first. */
export function KioskAlarms({ kiosks }: { kiosks: KioskRow[] }) {
  const { say } = useWords();
  const pressing = kiosks.filter(({ alarms }) => alarms.length > 0);
  if (pressing.length === 0) return null;
  return (
    <section class="kiosk-alarms" aria-labelledby="kiosk-alarms">
      <h2 id="kiosk-alarms">{say("kiosks.alarms")}</h2>
      <ul>
        {pressing.map(({ id, name, municipality, alarms }) => (
          <li key={id} data-alarms={alarms.join(" ")}>
            <Icon name="alert" />
            <p>
              <strong>
                {name}, {municipality}.
              </strong>{" "}
              {alarms.map((alarm) => say(`kiosks.alarm.${alarm}`)).join(" ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
