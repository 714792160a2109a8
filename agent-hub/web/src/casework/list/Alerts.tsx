import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "../../api/api";
import { link } from "../../office/address";
import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";

const ASK_AGAIN_MS = 60_000;
const AT_ONCE = 3;

interface CaseAlert {
  id: string;
  kind: "NEAR" | "OVER" | "WAIT_OVER" | "SILENCE" | "DUTY_OVER" | "SUSPENSION";
  radicado: string;
  sentence: string;
  due: string;
  seen: boolean;
}

/** Terms that come near or are over, said once: each stays until somebody has seen it. */
export function Alerts({ api }: { api: Api }) {
  const { say, count, shortDay } = useWords();
  const [alerts, setAlerts] = useState<CaseAlert[]>([]);
  const look = useCallback(async () => {
    const { value } = await api.read<{ alerts: CaseAlert[] }>("/casework/alerts");
    if (value) setAlerts(value.alerts.filter(({ seen }) => !seen));
  }, [api]);
  useEffect(() => {
    void look();
    const timer = setInterval(look, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [look]);
  const see = async (id: string) => {
    setAlerts((shown) => shown.filter((each) => each.id !== id));
    await api.write<void>("POST", `/casework/alerts/${id}/seen`);
  };
  if (alerts.length === 0) return null;
  return (
    <section class="list-alerts" aria-label={say("alerts.title")}>
      <ul class="case-alerts">
        {alerts.slice(0, AT_ONCE).map(({ id, kind, radicado, sentence, due }) => (
          <li key={id} class={kind === "NEAR" ? "" : "urgent"}>
            <Icon name={kind === "NEAR" ? "clock" : "alert"} />
            <span>
              <a href={link("caso", radicado)}>{radicado}</a> {sentence} · {shortDay(due)}
            </span>
            <button type="button" class="small" onClick={() => void see(id)}>
              {say("case.changed.seen")}
            </button>
          </li>
        ))}
      </ul>
      {alerts.length > AT_ONCE && <p class="hint">{count("alerts.more", alerts.length - AT_ONCE)}</p>}
    </section>
  );
}
