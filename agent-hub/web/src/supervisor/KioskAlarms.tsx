import type { KioskRow } from "../api/records";
import { Icon } from "../page/Icon";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";
import { MINUTE_MS } from "./ago";
import { sentencesOf } from "./alarms";

/** Kiosks at which something must be done, and what. The server puts the most pressing first. */
export function KioskAlarms({ kiosks }: { kiosks: KioskRow[] }) {
  const words = useWords();
  const now = useNow(MINUTE_MS);
  const pressing = kiosks.filter(({ alarms }) => alarms.length > 0);
  if (pressing.length === 0) return null;
  return (
    <section class="kiosk-alarms" aria-labelledby="kiosk-alarms">
      <h2 id="kiosk-alarms">{words.say("kiosks.alarms")}</h2>
      <ul>
        {pressing.map((kiosk) => (
          <li key={kiosk.id} data-alarms={kiosk.alarms.join(" ")}>
            <Icon name="alert" />
            <p>
              <strong>
                {kiosk.name}, {kiosk.municipality}.
              </strong>{" "}
              {sentencesOf(kiosk, now, words).join(" ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
