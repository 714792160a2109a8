import { useState } from "preact/hooks";
import { Dialog } from "../../page/Dialog";
import { described, Field } from "../../page/Field";
import { SavedNote } from "../../pqr/SavedNote";
import { useWords } from "../../words/WordsContext";
import { ActProblem } from "../ActProblem";
import type { PanelProps } from "../panels";
import type { CaseView } from "../records";
import { useAct } from "../useAct";
import { useCaseDraft } from "../useCaseDraft";
import { InterpreterField } from "./InterpreterField";
import { MoveFieldInput } from "./MoveFieldInput";
import { bodyOf, type MoveCode, type MoveField, moveOf, toMend, type Values } from "./moves";
import { OthersDrafts } from "./OthersDrafts";

interface Props extends PanelProps {
  code: MoveCode;
  onDone: () => void;
}

/** What a step needs. The reason is a draft: it survives a reload, a drop, and a colleague who was faster. */
export function MoveForm({ api, file, onChange, code, onDone }: Props) {
  const { say } = useWords();
  const draft = useCaseDraft(api, file, `paso.${code.toLowerCase().replaceAll("_", "-")}`);
  const acting = useAct<CaseView>(file, onChange);
  const [values, setValues] = useState<Values>({});
  const [mend, setMend] = useState<MoveField | "why">();
  const [checking, setChecking] = useState(false);
  const move = moveOf(code);
  const why = draft.text ?? "";

  const send = async () => {
    setChecking(false);
    const done = await acting.act((version) =>
      api.write<CaseView>(
        "POST",
        `/casework/cases/${file.radicado}/moves`,
        bodyOf(code, values, why, version),
      ),
    );
    if (done) {
      draft.drop();
      onDone();
    }
    return done;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const missing = toMend(code, values, why);
    setMend(missing);
    if (missing) document.getElementById(`move-${missing}`)?.focus();
    else if (move.final) setChecking(true);
    else void send();
  };
  const mended = (field: MoveField | "why") =>
    mend === field || acting.problem?.field === field ? say("moves.mend") : undefined;

  return (
    <form class="move-form" onSubmit={submit} noValidate>
      <h2>{say(`moves.do.${code}`)}</h2>
      <p class="hint">{say(`moves.means.${code}`)}</p>
      {move.fields.map((field) => {
        const props = {
          value: values[field] ?? "",
          mend: mended(field),
          onChange: (value: string) => setValues({ ...values, [field]: value }),
        };
        return field === "interpreter" ? (
          <InterpreterField key={field} api={api} {...props} />
        ) : (
          <MoveFieldInput key={field} field={field} {...props} />
        );
      })}
      {move.why !== "no" && (
        <Field
          id="move-why"
          label={say(code === "TRANSLATE" ? "moves.translation" : "moves.why")}
          hint={say(whyHint(code))}
          mend={mended("why")}
        >
          <textarea
            {...described("move-why", say(whyHint(code)), mended("why"))}
            rows={5}
            maxLength={4000}
            disabled={draft.text === undefined}
            value={why}
            onInput={({ currentTarget }) => draft.change(currentTarget.value)}
          />
        </Field>
      )}
      <OthersDrafts others={draft.others} />
      <ActProblem {...acting} again={acting.again && send} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={acting.busy}>
          {say("moves.send")}
        </button>
        {why && <SavedNote saved={draft.saved} hasSignal={true} />}
      </div>
      {checking && (
        <Dialog label={say("moves.check")} class="narrow" onClose={() => setChecking(false)}>
          <h2>{say("moves.check")}</h2>
          <p>{say(`moves.means.${code}`)}</p>
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

/** What the person reads, and what only the record keeps. */
function whyHint(code: MoveCode): "moves.why.told" | "moves.why.kept" {
  return ["ASK_TO_COMPLETE", "EXTEND_WAIT", "DECREE_EVIDENCE"].includes(code)
    ? "moves.why.told"
    : "moves.why.kept";
}
