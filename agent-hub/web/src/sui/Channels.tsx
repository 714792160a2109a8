import type { Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Api } from "../api/api";
import { Field } from "../page/Field";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import type { SuiPreflight, SuiService } from "./records";
import { requests } from "./requests";
import { Upload } from "./Upload";

interface Props {
  api: Api;
  month: string;
  service: SuiService;
  seen: SuiPreflight;
  onChange: () => void;
}

/** The utility's other windows, and what each has handed in for the month. */
export function Channels({ api, month, service, seen, onChange }: Props) {
  const { say } = useWords();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const done = (answer: { problem?: Problem }) => {
    setProblem(answer.problem);
    if (!answer.problem) onChange();
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const answer = await requests.addChannel(api, name);
    if (!answer.problem) setName("");
    done(answer);
  };
  return (
    <section aria-labelledby="sui-channels">
      <h2 id="sui-channels">{say("sui.channels")}</h2>
      {seen.channels.length === 0 && <p>{say("sui.noChannels")}</p>}
      {seen.channels.map(({ channel, at, rows }) => (
        <div class="panel" key={channel}>
          <p class="channel">
            <strong>{channel}</strong>
            <span class={at ? "state good" : "state waiting"}>
              {at ? say("sui.delivered", { number: rows }) : say("sui.missing")}
            </span>
            <button
              type="button"
              class="small quiet"
              onClick={async () => done(await requests.removeChannel(api, channel))}
            >
              {say("sui.removeChannel")}
            </button>
          </p>
          {!seen.submitted && (
            <Upload
              key={`${month} ${service}`}
              id={`rows-${channel}`}
              label={say("sui.deliver", { channel })}
              onSend={(file, take) => requests.deliver(api, month, service, channel, file, take)}
              onTaken={onChange}
            />
          )}
        </div>
      ))}
      <ProblemNote problem={problem} />
      <form class="sui-choice" onSubmit={add}>
        <Field id="new-channel" label={say("sui.newChannel")}>
          <input
            id="new-channel"
            value={name}
            maxLength={60}
            required
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <button type="submit">{say("sui.addChannel")}</button>
      </form>
    </section>
  );
}
