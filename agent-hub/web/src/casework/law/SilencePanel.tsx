import "../../style/law.css";
import { useState } from "preact/hooks";
import { Choices } from "../../page/Choices";
import { Dialog } from "../../page/Dialog";
import { described, Field } from "../../page/Field";
import { SavedNote } from "../../pqr/SavedNote";
import { useWords } from "../../words/WordsContext";
import { ActProblem } from "../ActProblem";
import type { PanelProps } from "../panels";
import { useAct } from "../useAct";
import { useCaseDraft } from "../useCaseDraft";

const JUDGEMENTS = ["RECOGNISE", "PETITION_IMPROPER", "OWN_DELAY", "EVIDENCE_ORDERED"] as const;
type Judgement = (typeof JUDGEMENTS)[number];

/** The term ran out: whoever signs recognises the silence, or records why there is none, within 72 hours. */
export function SilencePanel({ api, file, onChange }: PanelProps) {
  const words = useWords();
  const { say } = words;
  const draft = useCaseDraft(api, file, "silencio");
  const acting = useAct<unknown>(file, onChange);
  const [judged, setJudged] = useState<Judgement>();
  const [mend, setMend] = useState(false);
  const [checking, setChecking] = useState(false);
  if (!file.silence) return null;
  const why = draft.text ?? "";
  const isException = judged !== undefined && judged !== "RECOGNISE";

  const send = async () => {
    setChecking(false);
    const done = await acting.act((version) =>
      api.write<unknown>("POST", `/casework/cases/${file.radicado}/silence`, {
        version,
        ...(isException ? { ground: judged } : {}),
        why: why.trim(),
      }),
    );
    if (done) draft.drop();
    return done;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const missing = !why.trim();
    setMend(missing);
    if (missing) document.getElementById("silence-why")?.focus();
    else if (judged) setChecking(true);
  };
  const whyToMend = mend ? say("silence.why.mend") : undefined;
  return (
    <form class="silence" onSubmit={submit} noValidate>
      <p>{say("silence.until", { moment: words.moment(file.silence.recogniseBy) })}</p>
      <Choices
        name="silence"
        label={say("silence.what")}
        choices={JUDGEMENTS.map((value) => ({ value, label: say(`silence.${value}`) }))}
        chosen={judged}
        onChoose={setJudged}
      />
      <Field id="silence-why" label={say("moves.why")} mend={whyToMend}>
        <textarea
          {...described("silence-why", undefined, whyToMend)}
          rows={4}
          maxLength={4000}
          disabled={draft.text === undefined}
          value={why}
          onInput={({ currentTarget }) => draft.change(currentTarget.value)}
        />
      </Field>
      <ActProblem {...acting} again={acting.again && send} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={!judged || acting.busy}>
          {say("silence.record")}
        </button>
        {why && <SavedNote saved={draft.saved} hasSignal={true} />}
      </div>
      {checking && judged && (
        <Dialog label={say("moves.check")} class="narrow" onClose={() => setChecking(false)}>
          <h2>{say("moves.check")}</h2>
          <p>{say(`silence.${judged}`)}</p>
          {why && <p class="said">{why}</p>}
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
