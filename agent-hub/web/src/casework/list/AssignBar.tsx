import { useEffect, useState } from "preact/hooks";
import type { Api } from "../../api/api";
import type { SignedIn } from "../../api/records";
import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { CaseRow, Colleague } from "../records";
import { requests } from "../requests";

interface Props {
  api: Api;
  me: SignedIn;
  chosen: readonly CaseRow[];
  onAssign: (cases: readonly CaseRow[], analyst: string) => Promise<void>;
  onClear: () => void;
}

/** Who gets the ticked cases: an analyst takes them herself, the others choose. */
export function AssignBar({ api, me, chosen, onAssign, onClear }: Props) {
  const { say, count } = useWords();
  const [busy, setBusy] = useState(false);
  const assign = async (analyst: string) => {
    setBusy(true);
    await onAssign(chosen, analyst);
    setBusy(false);
  };
  return (
    <section class="assign-bar" aria-label={say("assign.title")}>
      <strong role="status">{count("assign.chosen", chosen.length)}</strong>
      {me.role === "ANALYST" ? (
        <button type="button" class="primary" disabled={busy} onClick={() => void assign(me.id)}>
          <Icon name="person" /> {count("assign.take", chosen.length)}
        </button>
      ) : (
        <ChooseColleague api={api} busy={busy} onChoose={assign} />
      )}
      <button type="button" class="quiet" onClick={onClear}>
        {say("assign.clear")}
      </button>
    </section>
  );
}

interface ChooseProps {
  api: Api;
  busy: boolean;
  onChoose: (analyst: string) => Promise<void>;
}

export function ChooseColleague({ api, busy, onChoose }: ChooseProps) {
  const { say } = useWords();
  const [colleagues, setColleagues] = useState<Colleague[]>();
  const [chosen, setChosen] = useState("");
  useEffect(() => {
    void requests.analysts(api).then(({ value }) => value && setColleagues(value));
  }, [api]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen) void onChoose(chosen);
  };
  return (
    <form class="choose-colleague" onSubmit={submit}>
      <label for="assign-to">{say("assign.to")}</label>
      <select id="assign-to" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        <option value="">{say("assign.choose")}</option>
        {colleagues?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="primary" disabled={busy || !chosen}>
        {say("assign.assign")}
      </button>
    </form>
  );
}
