import type { EnrolmentCode, KioskRow } from "../api/records";
import { Dialog } from "../page/Dialog";
import { useWords } from "../words/WordsContext";

interface Props {
  kiosk: KioskRow;
  code: EnrolmentCode;
  onClose: () => void;
}

/** Read out over the telephone: large, and never to be seen again. */
export function CodeDialog({ kiosk, code, onClose }: Props) {
  const { say, moment } = useWords();
  return (
    <Dialog label={say("code.title")} class="narrow" onClose={onClose}>
      <h2>{say("code.title")}</h2>
      <p>{say("code.for", { kiosk: kiosk.name })}</p>
      <p class="code" data-testid="enrolment-code">
        {code.code}
      </p>
      <p>{say("code.until", { time: moment(code.until) })}</p>
      <form method="dialog">
        <button type="submit" class="primary">
          {say("code.noted")}
        </button>
      </form>
    </Dialog>
  );
}
