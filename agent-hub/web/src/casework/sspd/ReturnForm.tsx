import { useState } from "preact/hooks";
import { Choices } from "../../page/Choices";
import { Dialog } from "../../page/Dialog";
import { described, Field } from "../../page/Field";
import { SavedNote } from "../../pqr/SavedNote";
import { useWords } from "../../words/WordsContext";
import { useCaseDraft } from "../useCaseDraft";
import { type Decided, decisionsNow, recordOf } from "./records";
import type { SspdForm } from "./SspdPanel";

/** What the Superintendencia decided. It ends both cases, so it is asked once more. */
export function ReturnForm({ api, file, sspd, act }: SspdForm) {
  const { say } = useWords();
  const draft = useCaseDraft(api, file, "sspd-decision");
  const [decided, setDecided] = useState<Decided>();
  const [mend, setMend] = useState(false);
  const [checking, setChecking] = useState(false);
  const words = draft.text ?? "";
  const toMend = mend && !words.trim() ? say("sspd.words.mend") : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    setMend(!words.trim());
    if (!words.trim()) document.getElementById("sspd-words")?.focus();
    else if (decided) setChecking(true);
  };
  const send = async () => {
    setChecking(false);
    if (decided && (await act("sspd/return", { decided: recordOf(decided, words) }))) draft.drop();
  };
  return (
    <form class="sspd-form" onSubmit={submit} noValidate>
      <Choices
        name="sspd-decided"
        label={say("sspd.what")}
        choices={decisionsNow(sspd).map((value) => ({ value, label: say(`sspd.${value}`) }))}
        chosen={decided}
        onChoose={setDecided}
      />
      <Field id="sspd-words" label={say("sspd.words")} mend={toMend}>
        <textarea
          {...described("sspd-words", undefined, toMend)}
          rows={4}
          maxLength={1900}
          disabled={draft.text === undefined}
          value={words}
          onInput={({ currentTarget }) => draft.change(currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="primary" disabled={!decided}>
          {say("sspd.return")}
        </button>
        {words && <SavedNote saved={draft.saved} hasSignal={true} />}
      </div>
      {checking && decided && (
        <Dialog label={say("moves.check")} class="narrow" onClose={() => setChecking(false)}>
          <h2>{say("moves.check")}</h2>
          <p class="said">{recordOf(decided, words)}</p>
          <div class="buttons">
            <button type="button" onClick={() => setChecking(false)}>
              {say("back")}
            </button>
            <button type="button" class="danger solid" onClick={() => void send()}>
              {say("moves.sure")}
            </button>
          </div>
        </Dialog>
      )}
    </form>
  );
}
