import { PRODUCT } from "@ventanilla/contract";
import { useEffect } from "preact/hooks";
import type { Api } from "../../api/api";
import type { SignedIn } from "../../api/records";
import { link } from "../../office/address";
import { ProblemNote } from "../../page/ProblemNote";
import { useWords } from "../../words/WordsContext";
import { PANELS } from "../panels";
import { CaseAlerts } from "./CaseAlerts";
import { CaseFacts } from "./CaseFacts";
import { CaseHead } from "./CaseHead";
import { CaseNews } from "./CaseNews";
import { PanelTabs } from "./PanelTabs";
import { useCase } from "./useCase";

interface Props {
  api: Api;
  me: SignedIn;
  radicado: string;
  /** The tab that the address names. */
  panel: string | undefined;
  onDropped: () => void;
}

/** One case: what it is on the left, what is done about it on the right. */
export function CasePage({ api, me, radicado, panel, onDropped }: Props) {
  const { say } = useWords();
  const { file, problem, news, onSeen, reload } = useCase(api, me.name, radicado, onDropped);
  useEffect(() => {
    document.title = `${radicado} · ${PRODUCT}`;
  }, [radicado]);

  if (!file)
    return (
      <main class="case-missing">
        {problem && <h1>{radicado}</h1>}
        <ProblemNote problem={problem} />
        {problem && (
          <a class="button" href={link("casos")}>
            {say("case.back")}
          </a>
        )}
      </main>
    );

  const open = PANELS.filter(({ shows }) => shows?.(file, me) ?? true);
  const props = { api, me, file, onChange: () => void reload() };
  return (
    <main class="case-page">
      <CaseHead {...props} />
      <CaseAlerts file={file} />
      <CaseNews news={news} onSeen={onSeen} />
      {problem && <ProblemNote problem={problem} />}
      <div class="case-columns">
        <aside aria-label={say("case.facts")}>
          <CaseFacts file={file} />
          {open
            .filter(({ place }) => place === "side")
            .map(({ id, Panel }) => (
              <Panel key={id} {...props} />
            ))}
        </aside>
        <PanelTabs panels={open.filter(({ place }) => place === "tab")} panel={panel} {...props} />
      </div>
    </main>
  );
}
