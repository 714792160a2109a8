import { Icon, type IconName } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import type { Words } from "../words/words";
import type { CaseDate, Light, SpokenDate } from "./records";

const ICONS: Record<Light, IconName> = { RED: "alert", AMBER: "clock", GREEN: "calendar", DONE: "check" };

interface Props {
  date: CaseDate | SpokenDate;
  /** The term stands still. */
  stopped?: boolean;
  /** With the days in a sentence and the whole date, where there is room. */
  large?: boolean;
}

/** A date and how much it presses: icon, word and colour. */
export function LightSign({ date, stopped = false, large = false }: Props) {
  const words = useWords();
  const waits = stopped && date.on === undefined;
  const day = date.on ?? date.by;
  if (!day && !waits) return <span class="light none">{words.say("light.notYet")}</span>;
  return (
    <span class={`light ${waits ? "waits" : date.light.toLowerCase()}`}>
      <Icon name={waits ? "pause" : ICONS[date.light]} />
      <span class="light-word">{waits ? words.say("light.waits") : wordOf(date, words, large)}</span>
      {day && <span class="light-day">{large ? words.day(day) : words.shortDay(day)}</span>}
    </span>
  );
}

/** "Venció hace 2 días hábiles", "Vence hoy", "Faltan 3 días hábiles", "Hecho". */
function wordOf(date: CaseDate | SpokenDate, words: Words, large: boolean): string {
  const { light, days } = date;
  if (light === "DONE") return words.say("light.done");
  if (days === undefined) return "words" in date ? date.words : "";
  const form = large ? "sentence" : "short";
  if (days < 0) return words.count(`light.late.${form}`, -days);
  if (days === 0) return words.say("light.today");
  return words.count(`light.left.${form}`, days);
}
