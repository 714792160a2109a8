import { useWords } from "../words/WordsContext";
import { GROUP_NAMES, GROUPS, hoursOfDay, minutes, percentOf, secondsOf, sumOf, WAYS } from "./figures";
import type { Figures, LinkHour } from "./records";

interface Props {
  hours: readonly LinkHour[];
  /** How many of its hours have begun. */
  begun: number;
}

/** 24 rows, and the day. An hour in which nothing was heard is a dash; one that has not begun says nothing. */
export function HoursTable({ hours, begun }: Props) {
  const { say } = useWords();
  return (
    <table class="signal-hours">
      <Heads />
      <tbody>
        {hoursOfDay(hours).map((heard, hour) => (
          <tr key={hour} class={heard ? "" : "silent"}>
            <th scope="row">{`${hour}:00`}</th>
            <td>
              {heard ? <Connected percent={percentOf(heard.connectedSeconds)} /> : hour < begun && <Silent />}
            </td>
            {heard ? <Cells of={heard} /> : <td colSpan={2 + WAYS.length * GROUP_NAMES.length} />}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say("signal.whole")}</th>
          <td>{say("signal.minutes", { number: minutes(sumOf(hours).connectedSeconds) || "0" })}</td>
          <Cells of={sumOf(hours)} />
        </tr>
      </tfoot>
    </table>
  );
}

function Heads() {
  const { say } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {say("signal.hour")}
        </th>
        <th scope="col" rowSpan={2}>
          {say("signal.connected")}
        </th>
        <th scope="colgroup" colSpan={2} class="way">
          {say("signal.trip")}
        </th>
        {WAYS.map((way) => (
          <th key={way} scope="colgroup" colSpan={GROUP_NAMES.length} class="way">
            {say(`signal.${way}Minutes`)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col" class="number way">
          {say("signal.mean")}
        </th>
        <th scope="col" class="number">
          {say("signal.worst")}
        </th>
        {WAYS.flatMap((way) =>
          GROUP_NAMES.map((group, at) => (
            <th key={way + group} scope="col" class={at === 0 ? "number way" : "number"}>
              {say(`signal.group.${group}`)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function Cells({ of }: { of: Figures }) {
  return (
    <>
      <td class="number way">{of.roundTripMs ?? ""}</td>
      <td class="number">{of.worstMs ?? ""}</td>
      {WAYS.flatMap((way) =>
        GROUP_NAMES.map((group, at) => (
          <td key={way + group} class={at === 0 ? "number way" : "number"}>
            {minutes(secondsOf(of[way], GROUPS[group]))}
          </td>
        )),
      )}
    </>
  );
}

function Connected({ percent }: { percent: number }) {
  return (
    <span class="signal-share">
      <span class="bar" aria-hidden="true">
        <span class={percent < 90 ? "weak" : ""} style={{ width: `${percent}%` }} />
      </span>
      {percent} %
    </span>
  );
}

function Silent() {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">—</span>
      <span class="unseen">{say("signal.silent")}</span>
    </>
  );
}
