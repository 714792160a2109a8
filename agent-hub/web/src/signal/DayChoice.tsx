import { Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { askedDay, shifted } from "./days";

interface Props {
  day: string;
  today: string;
  onChoose: (day: string) => void;
}

export function DayChoice({ day, today, onChoose }: Props) {
  const { say } = useWords();
  const step = (days: number, word: "signal.before" | "signal.after") => (
    <button
      type="button"
      aria-label={say(word)}
      title={say(word)}
      disabled={shifted(day, days) > today}
      onClick={() => onChoose(shifted(day, days))}
    >
      <Icon name={days < 0 ? "left" : "right"} />
    </button>
  );
  return (
    <div class="signal-choice">
      {step(-1, "signal.before")}
      <Field id="signal-day" label={say("signal.day")}>
        <input
          id="signal-day"
          type="date"
          value={day}
          max={today}
          onChange={(event) => onChoose(askedDay(event.currentTarget.value, today))}
        />
      </Field>
      {step(1, "signal.after")}
    </div>
  );
}
