import "../style/supervisor.css";
import "../style/sui.css";
import type { Problem } from "@ventanilla/contract";
import { useCallback, useEffect, useState } from "preact/hooks";
import { link } from "../office/address";
import type { PageProps } from "../office/pages";
import { Dialog } from "../page/Dialog";
import { Field } from "../page/Field";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { BrokenRows } from "./BrokenRows";
import { Channels } from "./Channels";
import { isMonth, monthBefore } from "./months";
import { SUI_SERVICES, type SuiPreflight, type SuiService } from "./records";
import { requests, suiFile } from "./requests";

/** A month's file: what stands in its way, the file, and that it was sent. The address keeps the month and the service. */
export function Sui({ api, address, onDropped }: PageProps) {
  const { say, named } = useWords();
  const [asked, wanted] = address.steps;
  const month = asked && isMonth(asked) ? asked : monthBefore(new Date());
  const service = SUI_SERVICES.find((each) => each === wanted) ?? SUI_SERVICES[0];
  const [seen, setSeen] = useState<SuiPreflight>();
  const [problem, setProblem] = useState<Problem>();
  const [asking, setAsking] = useState(false);

  const look = useCallback(async () => {
    const answer = await requests.preflight(api, month, service);
    setSeen(answer.value);
    setProblem(answer.problem);
    if (answer.problem) onDropped();
  }, [api, month, service, onDropped]);
  useEffect(() => {
    setSeen(undefined);
    void look();
  }, [look]);

  const go = (to: string, of: SuiService) => {
    if (isMonth(to)) location.hash = link("sui", to, of);
  };
  const submit = async () => {
    setAsking(false);
    const answer = await requests.submit(api, month, service);
    if (answer.value) setSeen(answer.value);
    setProblem(answer.problem);
  };

  return (
    <main class="supervisor sui">
      <h1>{say("sui.title")}</h1>
      <div class="sui-choice">
        <Field id="sui-month" label={say("sui.month")}>
          <input
            id="sui-month"
            type="month"
            value={month}
            onChange={(event) => go(event.currentTarget.value, service)}
          />
        </Field>
        <Field id="sui-service" label={say("sui.service")}>
          <select
            id="sui-service"
            value={service}
            onChange={(event) => go(month, event.currentTarget.value as SuiService)}
          >
            {SUI_SERVICES.map((each) => (
              <option key={each} value={each}>
                {named("service", each, each)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ProblemNote problem={problem} />
      {seen && (
        <>
          <Standing seen={seen} file={suiFile(month, service)} onSubmit={() => setAsking(true)} />
          {seen.broken > 0 && <BrokenRows seen={seen} />}
          <Channels api={api} month={month} service={service} seen={seen} onChange={look} />
        </>
      )}
      {asking && <SubmitDialog onSubmit={submit} onClose={() => setAsking(false)} />}
    </main>
  );
}

interface StandingProps {
  seen: SuiPreflight;
  file: string;
  onSubmit: () => void;
}

function Standing({ seen, file, onSubmit }: StandingProps) {
  const { say, moment } = useWords();
  const { submitted } = seen;
  const partial = submitted?.partial ?? seen.partial;
  return (
    <section class="panel sui-standing">
      <dl>
        <dt>{say("sui.rows")}</dt>
        <dd>{submitted?.rows ?? seen.rows}</dd>
        <dt>{say("sui.toMend")}</dt>
        <dd>{seen.broken}</dd>
      </dl>
      <span class={partial ? "state waiting" : "state good"}>
        <Icon name={partial ? "clock" : "check"} /> {say(partial ? "sui.partial" : "sui.whole")}
      </span>
      {!submitted && seen.rows === 0 && <p>{say("sui.none")}</p>}
      {!submitted && seen.rows > 0 && seen.broken === 0 && <p>{say("sui.clean")}</p>}
      {submitted && <p>{say("sui.submitted", { time: moment(submitted.at) })}</p>}
      {submitted && submitted.different > 0 && (
        <p>
          {say("sui.different", { number: submitted.different })}{" "}
          {submitted.differentRadicados.map((radicado) => (
            <a key={radicado} href={link("caso", radicado)}>
              {radicado}{" "}
            </a>
          ))}
        </p>
      )}
      {(submitted || seen.broken === 0) && (
        <p class="buttons">
          <a class="button" href={file} download>
            <Icon name="download" /> {say("sui.download")}
          </a>
          {!submitted && (
            <button type="button" class="primary" onClick={onSubmit}>
              {say("sui.submit")}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function SubmitDialog({ onSubmit, onClose }: { onSubmit: () => void; onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog label={say("sui.submitTitle")} class="narrow" onClose={onClose}>
      <h2>{say("sui.submitTitle")}</h2>
      <p>{say("sui.submitCheck")}</p>
      <form method="dialog" class="buttons">
        <button type="submit">{say("sui.submitNo")}</button>
        <button type="button" class="primary" onClick={onSubmit}>
          {say("sui.submitYes")}
        </button>
      </form>
    </Dialog>
  );
}
