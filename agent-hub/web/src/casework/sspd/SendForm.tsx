import { useState } from "preact/hooks";
import { described, Field } from "../../page/Field";
import { useWords } from "../../words/WordsContext";
import { useCaseDraft } from "../useCaseDraft";
import { today } from "./records";
import type { SspdForm } from "./SspdPanel";

/** The file left: when, and with which number of the courier. */
export function SendForm({ api, file, act }: SspdForm) {
  const { say } = useWords();
  const guide = useCaseDraft(api, file, "sspd-guia");
  const [date, setDate] = useState(today());
  const [mend, setMend] = useState(false);
  const text = guide.text ?? "";
  const toMend = mend && !text.trim() ? say("sspd.mend") : undefined;
  const submit = async (event: Event) => {
    event.preventDefault();
    setMend(!text.trim());
    if (!text.trim() || !date) return;
    if (await act("sspd", { date, guide: text.trim() })) guide.drop();
  };
  return (
    <form class="sspd-form" onSubmit={submit} noValidate>
      <p>{say("sspd.step.send")}</p>
      <div class="two-columns">
        <Field id="sspd-date" label={say("sspd.sentOn")}>
          <input
            id="sspd-date"
            type="date"
            max={today()}
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </Field>
        <Field id="sspd-guide" label={say("sspd.guide")} mend={toMend}>
          <input
            {...described("sspd-guide", undefined, toMend)}
            autoComplete="off"
            maxLength={60}
            disabled={guide.text === undefined}
            value={text}
            onInput={({ currentTarget }) => guide.change(currentTarget.value)}
          />
        </Field>
      </div>
      <div class="buttons">
        <button type="submit" class="primary">
          {say("sspd.send")}
        </button>
      </div>
    </form>
  );
}
