import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Permission } from "../api/records";
import type { PanelProps } from "../casework/panels";
import { Dialog } from "../page/Dialog";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { requests } from "./requests";

/** Whether she lets herself be notified by mail. She takes it back with whoever she tells. */
export function PermissionNote({ api, file, onChange }: PanelProps) {
  const words = useWords();
  const { say } = words;
  const [permission, setPermission] = useState<Permission>();
  const [problem, setProblem] = useState<Problem>();
  const [checking, setChecking] = useState(false);
  const look = useCallback(async () => {
    const answer = await requests.permission(api, file.radicado);
    if (answer.value) setPermission(answer.value);
    setProblem(answer.problem);
  }, [api, file.radicado, file.version]);
  useEffect(() => {
    void look();
  }, [look]);
  const revoke = async () => {
    setChecking(false);
    const { problem: refused } = await requests.revokePermission(api, file.radicado);
    setProblem(refused);
    if (refused) return;
    await look();
    onChange();
  };
  if (!permission) return problem ? <ProblemNote problem={problem} /> : null;
  return (
    <div class="permission">
      <ProblemNote problem={problem} />
      {permission.email && permission.at ? (
        <>
          <p>
            <Icon name="send" />{" "}
            {say("permission.given", { email: permission.email, moment: words.moment(permission.at) })}
          </p>
          <button type="button" class="small" onClick={() => setChecking(true)}>
            {say("permission.revoke")}
          </button>
        </>
      ) : (
        <p class="hint">{say("permission.none")}</p>
      )}
      {checking && (
        <Dialog label={say("permission.revoke")} class="narrow" onClose={() => setChecking(false)}>
          <h2>{say("permission.revoke")}</h2>
          <p>{say("permission.sure")}</p>
          <div class="buttons">
            <button type="button" onClick={() => setChecking(false)}>
              {say("back")}
            </button>
            <button type="button" class="danger solid" onClick={() => void revoke()}>
              {say("moves.sure")}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
