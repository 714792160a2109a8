import type { PanelProps } from "../casework/panels";
import { Icon } from "../page/Icon";
import { useWords } from "../words/WordsContext";
import { answerAddresses } from "./requests";

/** All papers of the case in one file. */
export function ExpedientePanel({ file }: PanelProps) {
  const { say } = useWords();
  const forSspd = file.kind === "REPOSICION_APELACION";
  return (
    <section class="expediente">
      <h2>{say("panel.expediente")}</h2>
      <p class="hint">{say(forSspd ? "expediente.sspd" : "expediente.what")}</p>
      <p>
        <a class="button" href={answerAddresses.expediente(file.radicado)} download>
          <Icon name="download" /> {say("expediente.get")}
        </a>
      </p>
    </section>
  );
}
