import { described, Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { type AnswerView, missingIn, type Ruling, type Typed } from "./records";

interface Props {
  view: AnswerView;
  typed: Typed;
  disabled: boolean;
  onChange: (typed: Typed) => void;
}

/** One decision for each thing she asked. */
export function Rulings({ view, typed, disabled, onChange }: Props) {
  const { say } = useWords();
  const { decisions } = typed;
  const put = (rulings: readonly Ruling[]) => onChange({ ...typed, decisions: rulings });
  const sendsOn = decisions.some(({ respuesta }) => respuesta === "TRASLADA");
  return (
    <section class="rulings">
      <h2>{say("answer.decision")}</h2>
      {missingIn(view, "DECISION") && <p class="mend">{missingIn(view, "DECISION")}</p>}
      {decisions.map((ruling, at) => (
        <OneRuling
          key={at}
          number={at + 1}
          ruling={ruling}
          view={view}
          disabled={disabled}
          onChange={(next) => put(decisions.map((each, i) => (i === at ? next : each)))}
          onRemove={decisions.length > 1 ? () => put(decisions.filter((_, i) => i !== at)) : undefined}
        />
      ))}
      {sendsOn && (
        <Field id="answer-entity" label={say("answer.entity")} mend={missingIn(view, "ENTITY")}>
          <input
            {...described("answer-entity", undefined, missingIn(view, "ENTITY"))}
            maxLength={200}
            disabled={disabled}
            value={typed.entity ?? ""}
            onInput={({ currentTarget }) => onChange({ ...typed, entity: currentTarget.value })}
          />
        </Field>
      )}
      {decisions.some(({ respuesta }) => respuesta === "ARCHIVA") && (
        <label class="check">
          <input
            type="checkbox"
            disabled={disabled}
            checked={typed.withdrawn ?? false}
            onChange={({ currentTarget }) => onChange({ ...typed, withdrawn: currentTarget.checked })}
          />
          {say("answer.withdrawn")}
        </label>
      )}
      {!disabled && (
        <button type="button" onClick={() => put([...decisions, { request: "", reasons: "" }])}>
          {say("answer.addRequest")}
        </button>
      )}
    </section>
  );
}

interface OneProps {
  number: number;
  ruling: Ruling;
  view: AnswerView;
  disabled: boolean;
  onChange: (ruling: Ruling) => void;
  onRemove: (() => void) | undefined;
}

function OneRuling({ number, ruling, view, disabled, onChange, onRemove }: OneProps) {
  const { say } = useWords();
  const id = `ruling-${number}`;
  const mend = missingIn(view, `DECISION.${number}`);
  const choose = (code: string) => {
    const { respuesta: _, ...rest } = ruling;
    onChange(code === "" ? rest : { ...rest, respuesta: code });
  };
  return (
    <fieldset class={`ruling${mend ? " to-mend" : ""}`}>
      <legend>{say("answer.request", { number })}</legend>
      {mend && (
        <p class="mend" id={`${id}-mend`}>
          <Icon name="alert" /> {mend}
        </p>
      )}
      <Field id={`${id}-request`} label={say("answer.asked")} wide>
        <textarea
          id={`${id}-request`}
          rows={2}
          maxLength={8_000}
          disabled={disabled}
          value={ruling.request}
          onInput={({ currentTarget }) => onChange({ ...ruling, request: currentTarget.value })}
        />
      </Field>
      <Field id={`${id}-respuesta`} label={say("answer.decide")}>
        <select
          id={`${id}-respuesta`}
          disabled={disabled}
          value={ruling.respuesta ?? ""}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{say("answer.choose")}</option>
          {view.choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-reasons`} label={say("answer.reasons")} wide>
        <textarea
          id={`${id}-reasons`}
          rows={3}
          maxLength={8_000}
          disabled={disabled}
          value={ruling.reasons}
          onInput={({ currentTarget }) => onChange({ ...ruling, reasons: currentTarget.value })}
        />
      </Field>
      {onRemove && !disabled && (
        <button type="button" class="quiet" onClick={onRemove}>
          <Icon name="close" /> {say("answer.removeRequest", { number })}
        </button>
      )}
    </fieldset>
  );
}
