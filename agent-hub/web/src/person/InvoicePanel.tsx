import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import { addresses } from "../api/api";
import type { Line } from "../desk/useDesk";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { isShown } from "./account";
import { SharedPicture } from "./SharedPicture";

interface Props {
  session: DeskSession;
  invoice: string;
  line: Line;
  onBack: () => void;
}

/** One bill: first for the agent alone, then, when asked, on the kiosk's screen too. */
export function InvoicePanel({ session, invoice, line, onBack }: Props) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const shown = isShown(session.shown, invoice);
  const show = async () =>
    setProblem(await line.ask({ type: "show", session: session.id, ...(shown ? {} : { invoice }) }));
  return (
    <section class="invoice">
      <div class="invoice-bar">
        <button type="button" onClick={onBack}>
          <Icon name="left" /> {say("back")}
        </button>
        {!session.customerLeft && (
          <button type="button" class={shown ? "" : "primary"} onClick={show}>
            <Icon name="screen" /> {say(shown ? "show.stop" : "show.start")}
          </button>
        )}
        <p class={shown ? "state good" : "hint"} role="status">
          {say(shown ? "show.shown" : "show.onlyHere")}
        </p>
      </div>
      <ProblemNote problem={problem} />
      <SharedPicture
        session={session.id}
        picture={addresses.invoice(session.id, invoice)}
        label={say("show.bill")}
        shared={shown}
        line={line}
      />
    </section>
  );
}
