import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../../api/api";
import type { SignedIn } from "../../api/records";
import { Icon } from "../../page/Icon";
import { KeysDialog } from "../../page/KeysDialog";
import { ProblemNote } from "../../page/ProblemNote";
import { Shortcut } from "../../page/Shortcut";
import { useKept } from "../../page/useKept";
import { useWords } from "../../words/WordsContext";
import type { Asked, CaseRow } from "../records";
import { requests } from "../requests";
import { Alerts } from "./Alerts";
import { AssignBar } from "./AssignBar";
import { CaseTable } from "./CaseTable";
import { ListFilters } from "./ListFilters";
import { SearchField } from "./SearchField";
import { useCaseList } from "./useCaseList";
import { LIST_KEYS, useListKeys } from "./useListKeys";

interface Props {
  api: Api;
  me: SignedIn;
  asked: Asked;
  onAsk: (asked: Asked) => void;
  onDropped: () => void;
}

/** What to do first. */
export function CaseListPage({ api, me, asked, onAsk, onDropped }: Props) {
  const { say, count } = useWords();
  const list = useCaseList(api, asked, onDropped);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem>();
  const [kept, setKept] = useState<string[]>([]);

  const rows = list.rows ?? [];
  const chosen = rows.filter((row) => ticked.has(row.id));
  const tick = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const ask = (next: Asked) => {
    setTicked(new Set());
    setKept([]);
    onAsk(next);
  };
  const assign = async (cases: readonly CaseRow[], analyst: string) => {
    const answer = await requests.assign(
      api,
      cases.map(({ radicado }) => radicado),
      analyst,
    );
    setProblem(answer.problem);
    if (!answer.value) return;
    setKept(answer.value.kept);
    setTicked(new Set());
    await list.reload();
  };
  const mayTake = me.role === "ANALYST" || me.role === "RESPONSIBLE";
  const [listing, setListing] = useState(false);
  const [keys, setKeys] = useKept("keys");
  useListKeys(
    {
      rows,
      onTick: tick,
      onList: () => setListing(true),
      onAssign: (row) => {
        const cases = chosen.length > 0 ? chosen : [row];
        if (me.role === "ANALYST") void assign(cases, me.id);
        else setTicked(new Set(cases.map(({ id }) => id)));
      },
    },
    keys,
  );

  return (
    <main class="case-list-page">
      <header>
        <h1>
          {asked.words ? say("cases.found", { words: asked.words }) : say(`cases.title.${asked.whose}`)}
        </h1>
        <SearchField words={asked.words ?? ""} onSearch={(words) => ask(withWords(asked, words))} />
        <button type="button" class="quiet" aria-keyshortcuts="?" onClick={() => setListing(true)}>
          <Icon name="keys" /> {say("desk.keys")} <Shortcut>?</Shortcut>
        </button>
      </header>
      <Alerts api={api} />
      <ListFilters asked={asked} counts={list.counts} mayTake={mayTake} onAsk={ask} />
      <ProblemNote problem={problem ?? list.lost} />
      {kept.length > 0 && (
        <p class="problem" role="alert">
          {count("cases.kept", kept.length)} {kept.join(", ")}
        </p>
      )}
      {chosen.length > 0 && (
        <AssignBar api={api} me={me} chosen={chosen} onAssign={assign} onClear={() => setTicked(new Set())} />
      )}
      <div role="status" class="newcomers-place">
        {list.newcomers > 0 && (
          <button type="button" class="newcomers" onClick={() => void list.reload()}>
            {count("cases.newcomers", list.newcomers)}
          </button>
        )}
      </div>
      {list.rows && <CaseTable rows={rows} ticked={ticked} onTick={tick} onTickAll={setTicked} />}
      {list.rows?.length === 0 && <NoCases asked={asked} onAll={() => ask({ whose: "ALL" })} />}
      {list.more && (
        <button type="button" class="more" onClick={() => void list.next()}>
          {say("cases.more")}
        </button>
      )}
      {listing && (
        <KeysDialog groups={LIST_KEYS} on={keys} onSwitch={setKeys} onClose={() => setListing(false)} />
      )}
    </main>
  );
}

function withWords(asked: Asked, words: string): Asked {
  const { words: _, ...rest } = asked;
  return words ? { whose: asked.whose, words } : rest;
}

function NoCases({ asked, onAll }: { asked: Asked; onAll: () => void }) {
  const { say } = useWords();
  return (
    <div class="no-cases">
      <p>{say(asked.words ? "cases.noneFound" : "cases.none")}</p>
      {asked.words ? (
        <p class="hint">{say("cases.noneFound.next")}</p>
      ) : (
        asked.whose !== "ALL" && (
          <button type="button" onClick={onAll}>
            {say("cases.seeAll")}
          </button>
        )
      )}
    </div>
  );
}
