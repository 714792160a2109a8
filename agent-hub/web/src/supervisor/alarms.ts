import type { KioskRow } from "../api/records";
import type { Words } from "../words/words";
import { ago } from "./ago";

/** What each alarm of a kiosk says. That something is old goes without saying where nobody can send it. */
export function sentencesOf({ alarms, heard, backlog }: KioskRow, now: number, words: Words): string[] {
  const since = (moment: string | undefined) => ago(moment ? now - Date.parse(moment) : 0, words);
  const values = {
    heard: since(heard),
    oldest: since(backlog.oldest),
    parts: words.count("kiosks.parts", backlog.parts),
  };
  return alarms
    .filter((alarm) => alarm !== "OLD" || !alarms.includes("SILENT"))
    .map((alarm) => words.say(`kiosks.alarm.${alarm}`, values));
}
