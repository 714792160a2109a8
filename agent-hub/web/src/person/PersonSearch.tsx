import type { Problem, Relation } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Candidate, Person } from "../api/records";
import { described, Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { CandidateForm } from "./CandidateForm";
import { DeclaredName } from "./DeclaredName";
import { chosen } from "./person";

interface Props {
  api: Api;
  session: string;
  onIdentify: (person: Person) => void;
  /** The account, as far as it is known. */
  start: string;
  /** Somebody is known already and may stay. */
  onKeep?: () => void;
}

export function PersonSearch({ api, session, start, onIdentify, onKeep }: Props) {
  const { say } = useWords();
  const [number, setNumber] = useState(start);
  const [found, setFound] = useState<{ number: string; candidates: Candidate[] }>();
  const [problem, setProblem] = useState<Problem>();
  const [mend, setMend] = useState(false);

  const search = async (event: Event) => {
    event.preventDefault();
    const fits = /^[0-9. -]{4,20}$/.test(number.trim());
    setMend(!fits);
    setProblem(undefined);
    setFound(undefined);
    if (!fits) return;
    const { value, problem: refused } = await api.findCustomers(session, number.trim());
    if (value) setFound({ number: number.trim(), candidates: value });
    setProblem(refused);
  };

  const hint = say("search.hint");
  const mending = mend ? say("search.mend") : undefined;
  return (
    <>
      <form class="search" onSubmit={search} noValidate>
        <Field id="number" label={say("search.label")} hint={hint} mend={mending}>
          <div class="with-button">
            <input
              {...described("number", hint, mending)}
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
              value={number}
              onInput={({ currentTarget }) => setNumber(currentTarget.value)}
            />
            <button type="submit" class="primary">
              <Icon name="search" /> {say("search.search")}
            </button>
          </div>
        </Field>
      </form>
      <ProblemNote problem={problem} />
      {found?.candidates.length === 0 && <p class="hint">{say("search.none")}</p>}
      {found && found.candidates.length > 0 && (
        <CandidateForm
          key={found.number}
          candidates={found.candidates}
          onChoose={(candidate: Candidate, relation: Relation, own) =>
            onIdentify(chosen(candidate, { relation, number: found.number, ...own }))
          }
        />
      )}
      <DeclaredName onIdentify={onIdentify} />
      {onKeep && (
        <button type="button" class="quiet" onClick={onKeep}>
          {say("search.keep")}
        </button>
      )}
    </>
  );
}
