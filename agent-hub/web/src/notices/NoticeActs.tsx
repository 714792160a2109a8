import { useState } from "preact/hooks";
import type { Answer, Api } from "../api/api";
import { link } from "../office/address";
import { useWords } from "../words/WordsContext";
import type { Notice } from "./records";
import { requests } from "./requests";

interface Props {
  api: Api;
  notice: Notice;
  act: (work: Promise<Answer<unknown>>) => Promise<void>;
}

/** What staff can do now: the next step, and writing down that she was notified elsewhere. */
export function NoticeActs({ api, notice, act }: Props) {
  const { say } = useWords();
  const isLetter = notice.todo === "SEND_CITACION" || notice.todo === "SEND_AVISO";
  return (
    <div class="notice-acts">
      {notice.todo === "SEND_ACCESS" && (
        <button type="button" class="primary" onClick={() => act(requests.sendAccess(api, notice.act))}>
          {say("notice.sendAccess")}
        </button>
      )}
      {isLetter && (
        <a class="button" href={link("avisos")}>
          {say("notice.print")}
        </a>
      )}
      {notice.todo.startsWith("PUBLISH") && (
        <OneField
          label={say("notices.place")}
          button={say("notice.publish")}
          onSend={(place) => act(requests.publish(api, notice.act, place))}
        />
      )}
      <Elsewhere onSend={(what, on, proof) => act(requests.record(api, notice.act, what, on, proof))} />
    </div>
  );
}

function OneField({
  label,
  button,
  onSend,
}: {
  label: string;
  button: string;
  onSend: (text: string) => void;
}) {
  const [text, setText] = useState("");
  return (
    <form
      class="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text);
      }}
    >
      <label>
        {label}
        <input
          value={text}
          required
          maxLength={200}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {button}
      </button>
    </form>
  );
}

/** She came to an office, or did what shows that she knows it. */
function Elsewhere({ onSend }: { onSend: (what: string, on: string, proof: string) => void }) {
  const { say } = useWords();
  const [what, setWhat] = useState("SERVED_IN_PERSON");
  const [on, setOn] = useState("");
  const [proof, setProof] = useState("");
  return (
    <details>
      <summary>{say("notice.elsewhere")}</summary>
      <form
        class="elsewhere"
        onSubmit={(event) => {
          event.preventDefault();
          onSend(what, on, proof);
        }}
      >
        <label>
          {say("notice.how")}
          <select value={what} onChange={(event) => setWhat(event.currentTarget.value)}>
            <option value="SERVED_IN_PERSON">{say("notice.inPerson")}</option>
            <option value="SERVED_BY_CONDUCT">{say("notice.conduct")}</option>
          </select>
        </label>
        <label>
          {say("notice.day")}
          <input type="date" value={on} required onInput={(event) => setOn(event.currentTarget.value)} />
        </label>
        <label>
          {say("notice.proof")}
          <input
            value={proof}
            required
            maxLength={200}
            onInput={(event) => setProof(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say("notice.record")}</button>
      </form>
    </details>
  );
}
