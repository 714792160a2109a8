import "../style/supervisor.css";
import "../style/sui.css";
import type { PageProps } from "../office/pages";
import { useWords } from "../words/WordsContext";
import { requests } from "./requests";
import { Upload } from "./Upload";

/** Open cases of the system before this one. */
export function Bring({ api }: PageProps) {
  const { say } = useWords();
  return (
    <main class="supervisor sui">
      <h1>{say("bring.title")}</h1>
      <p>{say("bring.help")}</p>
      <p class="hint">{say("bring.columns")}</p>
      <Upload id="bring" label={say("bring.file")} onSend={(file, take) => requests.bring(api, file, take)} />
    </main>
  );
}
