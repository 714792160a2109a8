import type { DeskSession, Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Permission } from "../api/records";
import type { Line } from "../desk/useDesk";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import type { DraftNow } from "../pqr/useDraft";
import { useWords } from "../words/WordsContext";
import { AskForMail } from "./AskForMail";

export interface MailProps {
  api: Api;
  session: DeskSession;
  line: Line;
  writing: DraftNow;
}

/** Her permission to be notified by mail: asked at the kiosk, given with ✔, taken back whenever she says so. */
export function ElectronicNotice(props: MailProps) {
  const { api, session } = props;
  const words = useWords();
  const { say } = words;
  const [permission, setPermission] = useState<Permission>();
  const [problem, setProblem] = useState<Problem>();
  const [withdrawn, setWithdrawn] = useState(false);
  const known = session.identity !== "DECLARED" ? session.customer : undefined;

  const look = useCallback(async () => {
    const answer = await api.permission(session.id);
    setPermission(answer.value);
    setProblem(answer.problem);
  }, [api, session.id]);
  useEffect(() => {
    setPermission(undefined);
    if (known) void look();
  }, [look, known]);

  const withdraw = async () => {
    const answer = await api.withdrawPermission(session.id);
    setProblem(answer.problem);
    if (answer.problem) return;
    setWithdrawn(true);
    await look();
  };
  const given = (now: Permission) => {
    setWithdrawn(false);
    setPermission(now);
  };
  return (
    <section class="mail" aria-label={say("mail.title")}>
      <h2>{say("mail.title")}</h2>
      <ProblemNote problem={problem} />
      {!known && <p class="hint">{say("mail.first")}</p>}
      {permission?.document && <p class="hint">{say("mail.whose", { document: permission.document })}</p>}
      {withdrawn && (
        <p class="state good" role="status">
          <Icon name="check" /> {say("mail.withdrawn")}
        </p>
      )}
      {permission?.email && permission.at && (
        <>
          <p class="state good" role="status" data-testid="mail-given">
            <Icon name="check" />{" "}
            {say("mail.given", { email: permission.email, moment: words.moment(permission.at) })}
          </p>
          <button type="button" onClick={withdraw}>
            {say("mail.withdraw")}
          </button>
        </>
      )}
      {permission && !permission.email && <AskForMail {...props} permission={permission} onGiven={given} />}
    </section>
  );
}
