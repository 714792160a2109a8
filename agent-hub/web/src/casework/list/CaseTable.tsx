import { link } from "../../office/address";
import { Service } from "../../page/Service";
import { useWords } from "../../words/WordsContext";
import { LightSign } from "../LightSign";
import type { CaseRow } from "../records";

interface Props {
  rows: readonly CaseRow[];
  ticked: ReadonlySet<string>;
  onTick: (id: string) => void;
  onTickAll: (ids: ReadonlySet<string>) => void;
}

export function CaseTable({ rows, ticked, onTick, onTickAll }: Props) {
  const { say } = useWords();
  const all = rows.length > 0 && rows.every(({ id }) => ticked.has(id));
  if (rows.length === 0) return null;
  return (
    <table class="case-table">
      <thead>
        <tr>
          <td class="tick">
            <input
              type="checkbox"
              aria-label={say("cases.tickAll")}
              checked={all}
              onChange={() => onTickAll(new Set(all ? [] : rows.map(({ id }) => id)))}
            />
          </td>
          <th scope="col">{say("cases.radicado")}</th>
          <th scope="col" class="about">
            {say("cases.about")}
          </th>
          <th scope="col">{say("cases.area")}</th>
          <th scope="col">{say("light.decide")}</th>
          <th scope="col">{say("light.cite")}</th>
          <th scope="col">{say("light.notice")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} ticked={ticked.has(row.id)} onTick={() => onTick(row.id)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, ticked, onTick }: { row: CaseRow; ticked: boolean; onTick: () => void }) {
  const words = useWords();
  const { say } = words;
  return (
    <tr class={ticked ? "ticked" : undefined} data-radicado={row.radicado}>
      <td class="tick">
        <input
          type="checkbox"
          aria-label={say("cases.tick", { radicado: row.radicado })}
          checked={ticked}
          onChange={onTick}
        />
      </td>
      <th scope="row">
        <a class="radicado" href={link("caso", row.radicado)}>
          {row.radicado}
        </a>
        <span class="under">{words.shortDay(row.filedOn)}</span>
      </th>
      <td class="about">
        <span class="first">
          <strong>{row.who ?? say("cases.nobody")}</strong>
          <span class="state-word">{words.named("state", row.state, row.stateWord)}</span>
        </span>
        <span class="object">{row.object}</span>
        <span class="under with-service">
          <Service service={row.service} /> {words.named("kind", row.kind, row.kindWord)}
        </span>
      </td>
      <td>
        {row.area}
        <span class={row.analyst ? "under" : "under unassigned"}>
          {row.analyst?.name ?? say("cases.unassigned")}
        </span>
      </td>
      <td>
        <LightSign date={row.lights.decide} stopped={row.stopped} />
      </td>
      <td>
        <LightSign date={row.lights.cite} />
      </td>
      <td>
        <LightSign date={row.lights.notice} />
      </td>
    </tr>
  );
}
