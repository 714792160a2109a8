import { useView } from "../../kiosk/Kiosk.tsx";
import { useWords } from "../../words/Words.tsx";
import { RadicadoNumber } from "../radicado/RadicadoNumber.tsx";
import { AgentPicture } from "./AgentPicture.tsx";
import { LastLine } from "./LastLine.tsx";
import { Messages } from "./Messages.tsx";
import { useRoom } from "./Room.tsx";
import { SelfView } from "./SelfView.tsx";
import { Silent } from "./Silent.tsx";
import { Told } from "./Told.tsx";
import { trouble } from "./trouble.ts";
import { useSaying } from "./useSaying.ts";

export function Stage() {
  const t = useWords();
  const { session } = useView();
  const { state } = useRoom();
  const { saying, busy, onBusy } = useSaying();
  const word = !saying && trouble(session?.agentPresent ?? false, state.call);
  return (
    <section class={saying ? "stage stage-messages" : "stage"} aria-label={t("call.title")}>
      {saying ? <Messages busy={busy} onBusy={onBusy} /> : <AgentPicture class="agent" />}
      <div class="stage-notes">
        {session?.pqr && (
          <p>
            {t("radicado.yours")} <RadicadoNumber radicado={session.pqr.radicado} />
          </p>
        )}
        <Told />
        {!saying && <Silent />}
      </div>
      <p class="stage-word" role="status" hidden={!word}>
        {word && t(word)}
      </p>
      <LastLine />
      {!saying && <SelfView />}
    </section>
  );
}
