import { useState } from "preact/hooks";
import { Field } from "../../page/Field";
import { useWords } from "../../words/WordsContext";
import { today } from "./records";
import type { SspdForm } from "./SspdPanel";

/** She went to the Superintendencia because we refused the apelación; a late queja is recorded too. */
export function QuejaForm({ act }: SspdForm) {
  const { say } = useWords();
  const [date, setDate] = useState(today());
  const submit = (event: Event) => {
    event.preventDefault();
    if (date) void act("queja", { date });
  };
  return (
    <form class="sspd-form" onSubmit={submit}>
      <Field id="queja-date" label={say("sspd.quejaOn")}>
        <input
          id="queja-date"
          type="date"
          max={today()}
          value={date}
          onInput={({ currentTarget }) => setDate(currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="primary">
          {say("sspd.quejaSave")}
        </button>
      </div>
    </form>
  );
}
