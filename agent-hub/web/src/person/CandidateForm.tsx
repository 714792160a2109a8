import type { Relation } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Candidate } from "../api/records";
import { Choices } from "../page/Choices";
import { Field } from "../page/Field";
import { useWords } from "../words/WordsContext";
import { type Own, RELATIONS } from "./person";

interface Props {
  candidates: Candidate[];
  onChoose: (candidate: Candidate, relation: Relation, own: Required<Own>) => void;
}

/** Which account, and what the person is to it. */
export function CandidateForm({ candidates, onChoose }: Props) {
  const { say, count } = useWords();
  const [candidate, setCandidate] = useState(candidates.length === 1 ? candidates[0] : undefined);
  const [relation, setRelation] = useState<Relation>("SUSCRIPTOR");
  const [own, setOwn] = useState({ name: "", document: "" });
  const submit = (event: Event) => {
    event.preventDefault();
    if (candidate) onChoose(candidate, relation, own);
  };
  return (
    <form class="candidates" onSubmit={submit}>
      <fieldset>
        <legend>{count("candidates.found", candidates.length)}</legend>
        {candidates.map((each) => (
          <label key={each.account} class="candidate">
            <input
              type="radio"
              name="candidate"
              checked={each === candidate}
              onChange={() => setCandidate(each)}
            />
            <span>
              <strong>{each.name}</strong>
              <span>{say("candidates.account", { account: each.account })}</span>
              <span>
                {each.address}, {each.municipality}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Choices
        name="relation"
        label={say("relation.label")}
        choices={RELATIONS.map((value) => ({ value, label: say(`relation.${value}`) }))}
        chosen={relation}
        onChoose={setRelation}
      />
      {relation !== "SUSCRIPTOR" && (
        <div class="two-columns">
          <Field id="own-name" label={say("relation.name")}>
            <input
              id="own-name"
              autoComplete="off"
              maxLength={200}
              value={own.name}
              onInput={({ currentTarget }) => setOwn({ ...own, name: currentTarget.value })}
            />
          </Field>
          <Field id="own-document" label={say("pqr.document")}>
            <input
              id="own-document"
              autoComplete="off"
              maxLength={40}
              value={own.document}
              onInput={({ currentTarget }) => setOwn({ ...own, document: currentTarget.value })}
            />
          </Field>
        </div>
      )}
      <button type="submit" class="primary" disabled={!candidate}>
        {say("candidates.choose")}
      </button>
    </form>
  );
}
