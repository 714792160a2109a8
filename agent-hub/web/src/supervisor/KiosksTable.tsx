import type { KioskRow } from "../api/records";
import { link } from "../office/address";
import { Icon } from "../page/Icon";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";
import { ago, MINUTE_MS } from "./ago";
import { Backlog } from "./Backlog";

interface Props {
  kiosks: KioskRow[];
  onMakeCode: (kiosk: KioskRow) => void;
  onRevoke: (kiosk: KioskRow) => void;
}

export function KiosksTable({ kiosks, onMakeCode, onRevoke }: Props) {
  const words = useWords();
  const { say } = words;
  const now = useNow(MINUTE_MS);
  if (kiosks.length === 0) return <p>{say("kiosks.none")}</p>;
  return (
    <table class="kiosks">
      <thead>
        <tr>
          <th scope="col">{say("kiosks.kiosk")}</th>
          <th scope="col">{say("kiosks.enrolment")}</th>
          <th scope="col">{say("kiosks.signal")}</th>
          <th scope="col">{say("kiosks.backlog")}</th>
          <th scope="col">{say("kiosks.day")}</th>
          <th scope="col" class="number">
            {say("kiosks.attentions")}
          </th>
          <th scope="col" class="number">
            {say("kiosks.waiting")}
          </th>
          <th scope="col">{say("kiosks.actions")}</th>
        </tr>
      </thead>
      <tbody>
        {kiosks.map((kiosk) => (
          <tr key={kiosk.id} data-kiosk={kiosk.id} class={kiosk.alarms.length > 0 ? "urgent" : ""}>
            <th scope="row">
              {kiosk.name}
              <span class="municipality">{kiosk.municipality}</span>
            </th>
            <td>
              <EnrolmentState state={kiosk.state} />
            </td>
            <td>
              <span class={kiosk.connected ? "state good" : "state off"}>
                <Icon name={kiosk.connected ? "signal" : "noSignal"} />
                {say(kiosk.connected ? "kiosks.connected" : "kiosks.away")}
              </span>
              {!kiosk.connected && kiosk.heard && (
                <span class="beside">
                  {say("kiosks.heard", { ago: ago(now - Date.parse(kiosk.heard), words) })}
                </span>
              )}
              <a class="beside" href={link("senal", kiosk.id)}>
                {say("signal.see")}
              </a>
            </td>
            <td>
              <Backlog kiosk={kiosk} now={now} />
            </td>
            <td>{say(kiosk.dayOpen ? "kiosks.open" : "kiosks.closed")}</td>
            <td class="number">{kiosk.attentionsToday}</td>
            <td class="number">{kiosk.waiting}</td>
            <td>
              <div class="row-actions">
                <button type="button" onClick={() => onMakeCode(kiosk)}>
                  {say("kiosks.makeCode")}
                </button>
                {kiosk.state === "ENROLLED" && (
                  <button type="button" class="danger" onClick={() => onRevoke(kiosk)}>
                    {say("kiosks.revoke")}
                  </button>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EnrolmentState({ state }: { state: KioskRow["state"] }) {
  const { say } = useWords();
  const looks = {
    NEW: { look: "state waiting", icon: "clock" },
    ENROLLED: { look: "state good", icon: "check" },
    REVOKED: { look: "state bad", icon: "close" },
  } as const;
  return (
    <span class={looks[state].look}>
      <Icon name={looks[state].icon} />
      {say(`kiosks.state.${state}`)}
    </span>
  );
}
