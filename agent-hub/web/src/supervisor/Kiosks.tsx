import "../style/supervisor.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { EnrolmentCode, KioskRow } from "../api/records";
import { link } from "../office/address";
import type { PageProps } from "../office/pages";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { CodeDialog } from "./CodeDialog";
import { KeptAside } from "./KeptAside";
import { KioskAlarms } from "./KioskAlarms";
import { KiosksTable } from "./KiosksTable";
import { RevokeDialog } from "./RevokeDialog";

const ASK_AGAIN_MS = 5_000;

export function Kiosks({ api, onDropped }: PageProps) {
  const { say } = useWords();
  const [kiosks, setKiosks] = useState<KioskRow[]>();
  const [lost, setLost] = useState<Problem>();
  const [refused, setRefused] = useState<Problem>();
  const [made, setMade] = useState<{ kiosk: KioskRow; code: EnrolmentCode }>();
  const [revoking, setRevoking] = useState<KioskRow>();

  const ask = useCallback(async () => {
    const answer = await api.kiosks();
    if (answer.value) setKiosks(answer.value);
    else onDropped();
    setLost(answer.problem);
  }, [api, onDropped]);

  useEffect(() => {
    void ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [ask]);

  const makeCode = async (kiosk: KioskRow) => {
    const answer = await api.makeEnrolmentCode(kiosk.id);
    if (answer.value) setMade({ kiosk, code: answer.value });
    setRefused(answer.problem);
  };
  const revoke = async (kiosk: KioskRow) => {
    setRevoking(undefined);
    const answer = await api.revokeKiosk(kiosk.id);
    setRefused(answer.problem);
    await ask();
  };

  return (
    <>
      <main class="supervisor">
        <h1>{say("kiosks.title")}</h1>
        <ProblemNote problem={refused ?? lost} />
        {kiosks && <KioskAlarms kiosks={kiosks} />}
        <KeptAside api={api} />
        {kiosks && <KiosksTable kiosks={kiosks} onMakeCode={makeCode} onRevoke={setRevoking} />}
        <p>
          <a class="button" href={link("senal")}>
            <Icon name="signal" /> {say("signal.all")}
          </a>
        </p>
      </main>
      {made && <CodeDialog {...made} onClose={() => setMade(undefined)} />}
      {revoking && (
        <RevokeDialog
          kiosk={revoking}
          onRevoke={() => revoke(revoking)}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </>
  );
}
