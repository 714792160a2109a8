import type { KioskRow } from "../api/records";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { ago } from "./ago";

/** What lies at a kiosk and not here, and what went wrong there. */
export function Backlog({ kiosk: { heard, backlog, alarms }, now }: { kiosk: KioskRow; now: number }) {
  const words = useWords();
  const { say, count } = words;
  const { parts, oldest, refused, missing } = backlog;
  if (!heard) return <span class="state off">{say("kiosks.unknown")}</span>;
  const late = alarms.includes("OLD") || alarms.includes("SILENT");
  return (
    <>
      {parts > 0 && (
        <span class={late ? "state bad" : "state waiting"}>
          <Icon name={late ? "alert" : "clock"} />
          {count("kiosks.parts", parts)}
        </span>
      )}
      {parts + refused + missing === 0 && (
        <span class="state good">
          <Icon name="check" />
          {say("kiosks.sent")}
        </span>
      )}
      {oldest && (
        <span class="beside">{say("kiosks.oldest", { ago: ago(now - Date.parse(oldest), words) })}</span>
      )}
      {refused > 0 && <span class="beside">{count("kiosks.refused", refused)}</span>}
      {missing > 0 && <span class="beside lost">{count("kiosks.missing", missing)}</span>}
    </>
  );
}
