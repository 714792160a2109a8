import type { RecursoOutlook } from "../api/records";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";

/** What stands against it today. It is filed all the same, and that is said first. */
export function Findings({ outlook }: { outlook: RecursoOutlook | undefined }) {
  const { say } = useWords();
  if (!outlook) return null;
  const { findings, lastDay, byConduct } = outlook;
  if (findings.length === 0)
    return (
      <p class="state good">
        <Icon name="check" />{" "}
        {byConduct ? say("recurso.byConduct") : say("recurso.inTime", { day: lastDay ?? "" })}
      </p>
    );
  return (
    <div class="findings">
      <p>{say("recurso.filedAnyway")}</p>
      <ul>
        {findings.map(({ code, words, article }) => (
          <li key={code}>
            <Icon name="alert" /> {words} <span class="hint">{article}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
