import { useKiosk, useView } from "../kiosk/Kiosk.tsx";
import { useWords } from "../words/Words.tsx";
import { Icon } from "./Icon.tsx";

/** What could not be done and what to do now, in the program's own words. */
export function ProblemNote() {
  const t = useWords();
  const { problem } = useKiosk();
  const { kiosk } = useView();
  if (!problem) return null;
  return (
    <div class="problem" role="alert">
      <Icon name="warning" />
      <p>
        <strong>{problem.title}</strong> {problem.next}
        {problem.status >= 500 && kiosk && ` ${t("phoneLine", { phone: kiosk.phoneLine })}`}
      </p>
    </div>
  );
}
