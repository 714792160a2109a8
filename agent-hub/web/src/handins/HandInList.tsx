import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import { LightSign } from "../casework/LightSign";
import { link } from "../office/address";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { Flags } from "./Flags";
import type { HandInList as All, HandInRow } from "./records";
import { requests } from "./requests";

const ASK_AGAIN_MS = 30_000;

interface Props {
  api: Api;
  onDropped: () => void;
}

/** Whose term ends first stands first; below, whom to call back. */
export function HandInList({ api, onDropped }: Props) {
  const { say } = useWords();
  const [all, setAll] = useState<All>();
  useEffect(() => {
    const ask = async () => {
      const { value } = await requests.all(api);
      if (value) setAll(value);
      else onDropped();
    };
    void ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [api, onDropped]);
  return (
    <main class="hand-ins">
      <header>
        <h1>{say("handins.title")}</h1>
        <a class="button" href={link("entregado", "papel")}>
          <Icon name="document" /> {say("handins.paper")}
        </a>
      </header>
      {all && (
        <>
          <Rows title={say("handins.waiting")} none={say("handins.waiting.none")} rows={all.waiting} />
          <Rows title={say("handins.callBack")} hint={say("handins.callBack.hint")} rows={all.callBack} />
          {all.more && <p class="hint">{say("handins.more")}</p>}
        </>
      )}
    </main>
  );
}

interface RowsProps {
  title: string;
  hint?: string;
  /** Without it an empty list is not shown. */
  none?: string;
  rows: readonly HandInRow[];
}

function Rows({ title, hint, none, rows }: RowsProps) {
  if (rows.length === 0 && !none) return null;
  return (
    <section>
      <h2>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {rows.length === 0 && <p class="hint">{none}</p>}
      <ul class="hand-in-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { row: HandInRow }) {
  const { say, count, moment } = useWords();
  const {
    id,
    code,
    place,
    municipality,
    presentedAt,
    firstAt,
    due,
    light,
    days,
    phone,
    pages,
    notes,
    standing,
  } = row;
  return (
    <li class={light === "RED" ? "urgent" : ""}>
      <a href={link("entregado", id)}>{code}</a>
      <span>
        {place}, {municipality}
        <span class="under">
          {presentedAt
            ? say("handins.presented", { when: moment(presentedAt) })
            : say("handins.arrived", { when: moment(firstAt) })}
        </span>
      </span>
      <span>
        {[
          notes > 0 && count("handins.notes", notes),
          pages > 0 && count("handins.pages", pages),
          standing === "INCOMPLETE" && notes + pages === 0 && say("handins.nothingKept"),
        ]
          .filter(Boolean)
          .join(" · ")}
        <span class="under">
          <Icon name="phone" /> {phone ?? say("handins.noPhone")}
        </span>
      </span>
      <span class="signs">
        {light && due && <LightSign date={{ light, by: due, ...(days === undefined ? {} : { days }) }} />}
        <Flags row={row} />
      </span>
    </li>
  );
}
