import type { Service } from "@ventanilla/contract";
import { Icon, type IconName } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { Asked, CaseCounts, Light, Whose } from "../records";
import { STATES } from "../states";

type Pressing = Exclude<Light, "DONE">;

const WHOSE: readonly Whose[] = ["MINE", "UNASSIGNED", "ALL"];
const LIGHTS: readonly { light: Pressing; icon: IconName; count: (counts: CaseCounts) => number }[] = [
  { light: "RED", icon: "alert", count: ({ red }) => red },
  { light: "AMBER", icon: "clock", count: ({ amber }) => amber },
  { light: "GREEN", icon: "calendar", count: ({ green }) => green },
];
const SERVICES: readonly Service[] = ["ENERGIA", "AGUA", "ASEO", "OTRO"];

interface Props {
  asked: Asked;
  counts: CaseCounts | undefined;
  /** Whether she works on cases herself. */
  mayTake: boolean;
  onAsk: (asked: Asked) => void;
}

/** Whose, how urgent, which service and state; each press asks anew. A search looks everywhere and needs none of them. */
export function ListFilters({ asked, counts, mayTake, onAsk }: Props) {
  const { say } = useWords();
  const number = { MINE: counts?.mine, UNASSIGNED: counts?.unassigned, ALL: counts?.all };
  return (
    <div class="list-filters">
      <fieldset class="whose" aria-label={say("cases.whose")}>
        {WHOSE.filter((whose) => mayTake || whose !== "MINE").map((whose) => (
          <button
            key={whose}
            type="button"
            aria-pressed={!asked.words && asked.whose === whose}
            onClick={() => onAsk({ whose })}
          >
            {say(`cases.whose.${whose}`)} <span class="how-many">{number[whose] ?? "…"}</span>
          </button>
        ))}
      </fieldset>
      {!asked.words && (
        <>
          <fieldset class="lights" aria-label={say("cases.lights")}>
            {LIGHTS.map(({ light, icon, count }) => (
              <button
                key={light}
                type="button"
                class={`light ${light.toLowerCase()}`}
                aria-pressed={asked.light === light}
                onClick={() => onAsk(toggled(asked, light))}
              >
                <Icon name={icon} /> {say(`cases.light.${light}`)}{" "}
                <span class="how-many">{counts ? count(counts) : "…"}</span>
              </button>
            ))}
          </fieldset>
          <Pick
            id="filter-service"
            label={say("cases.service")}
            any={say("cases.service.any")}
            value={asked.service}
            options={SERVICES.map((code) => ({ code, name: say(`service.${code}`) }))}
            onPick={(service) => onAsk(picked(asked, "service", service))}
          />
          <Pick
            id="filter-state"
            label={say("cases.state")}
            any={say("cases.state.open")}
            value={asked.state}
            options={STATES.map((code) => ({ code, name: say(`state.${code}`) }))}
            onPick={(state) => onAsk(picked(asked, "state", state))}
          />
        </>
      )}
    </div>
  );
}

function toggled(asked: Asked, light: Light): Asked {
  const { light: before, ...rest } = asked;
  return before === light ? rest : { ...rest, light };
}

function picked<K extends "service" | "state">(asked: Asked, field: K, value: Asked[K] | undefined): Asked {
  const { [field]: _, ...rest } = asked;
  return value === undefined ? (rest as Asked) : { ...asked, [field]: value };
}

interface PickProps<T extends string> {
  id: string;
  label: string;
  any: string;
  value: T | undefined;
  options: readonly { code: T; name: string }[];
  onPick: (value: T | undefined) => void;
}

function Pick<T extends string>({ id, label, any, value, options, onPick }: PickProps<T>) {
  return (
    <span class="pick">
      <label class="unseen" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        onChange={({ currentTarget }) => onPick((currentTarget.value || undefined) as T | undefined)}
      >
        <option value="">{any}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
