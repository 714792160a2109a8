import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Permission } from "../api/records";
import { described, Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import type { MailProps } from "./ElectronicNotice";
import { isAddress, questionFor, spelled } from "./mail";
import { answerOf } from "./question";

interface Props extends MailProps {
  permission: Permission;
  onGiven: (now: Permission) => void;
}

/** Asked in the server's words with her address in them; what she confirmed is read back before it is kept. */
export function AskForMail({ api, session, line, writing, permission, onGiven }: Props) {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem>();
  const [mend, setMend] = useState(false);
  const email = writing.draft.email ?? "";
  const text = questionFor(permission, email);
  const { question } = session;
  const asked = question?.kind === "CORREO" && question.text === text ? question : undefined;
  const answer = asked && answerOf(asked);

  const ask = async (event: Event) => {
    event.preventDefault();
    setMend(!isAddress(email));
    if (!isAddress(email)) return document.getElementById("mail-email")?.focus();
    setProblem(await line.ask({ type: "ask", session: session.id, kind: "CORREO", text }));
  };
  const keep = async () => {
    if (!asked) return;
    const kept = await api.authorise(session.id, email.trim(), asked.id);
    setProblem(kept.problem);
    if (kept.value) onGiven(kept.value);
  };
  const toMend = mend && !isAddress(email) ? say("mail.mend") : undefined;
  return (
    <form class="mail-ask" onSubmit={ask} noValidate>
      <Field id="mail-email" label={say("mail.email")} hint={say("mail.hint")} mend={toMend}>
        <input
          {...described("mail-email", say("mail.hint"), toMend)}
          type="email"
          autoComplete="off"
          maxLength={200}
          value={email}
          onInput={({ currentTarget }) => writing.change({ email: currentTarget.value })}
        />
      </Field>
      {answer && (
        <p class={`state ${answer === "yes" ? "good" : answer === "no" ? "bad" : ""}`} role="status">
          <Icon name={answer === "yes" ? "check" : answer === "no" ? "close" : "clock"} />{" "}
          {say(`mail.${answer}`)}
        </p>
      )}
      {answer === "yes" && <p class="spelled">{spelled(email)}</p>}
      <ProblemNote problem={problem} />
      <div class="buttons">
        {answer === "yes" ? (
          <button type="button" class="primary" onClick={keep}>
            {say("mail.save")}
          </button>
        ) : (
          !session.customerLeft && (
            <button type="submit" disabled={answer === "waiting"}>
              <Icon name="screen" /> {say("mail.ask")}
            </button>
          )
        )}
      </div>
    </form>
  );
}
