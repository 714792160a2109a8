import { Icon } from "../../page/Icon";
import { useWords } from "../../words/WordsContext";
import type { CaseView } from "../records";

/** What must not be overlooked, before anything else. */
export function CaseAlerts({ file }: { file: CaseView }) {
  const words = useWords();
  const { say } = words;
  const alerts: { id: string; urgent: boolean; text: string }[] = [];
  if (file.silence?.stand === "FLAGGED")
    alerts.push({
      id: "sap",
      urgent: true,
      text: say("alert.sap", { moment: words.moment(file.silence.recogniseBy) }),
    });
  if (file.silence?.stand === "RECOGNISED")
    alerts.push({ id: "sap", urgent: false, text: say("alert.sapRecognised") });
  if (file.waiting)
    alerts.push({
      id: "waiting",
      urgent: false,
      text: say("alert.waiting", { day: words.day(file.waiting.by) }),
    });
  if (file.translation)
    alerts.push({
      id: "language",
      urgent: false,
      text: say("alert.language", { language: file.translation.language }),
    });
  if (file.about)
    alerts.push({ id: "about", urgent: false, text: say("alert.about", { radicado: file.about }) });
  if (alerts.length === 0) return null;
  return (
    <ul class="case-alerts">
      {alerts.map(({ id, urgent, text }) => (
        <li key={id} class={urgent ? "urgent" : ""}>
          <Icon name="alert" /> {text}
        </li>
      ))}
    </ul>
  );
}
