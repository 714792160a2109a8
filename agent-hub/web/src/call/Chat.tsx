import type { DeskSession, Problem } from "@ventanilla/contract";
import { useState } from "preact/hooks";
import type { Line } from "../desk/useDesk";
import { Icon } from "../page/Icon";
import { ProblemNote } from "../page/ProblemNote";
import { useWords } from "../words/WordsContext";
import { Away } from "./Away";
import { SaidNote } from "./SaidNote";
import { saidSoFar } from "./saidSoFar";
import { useNotes } from "./useNotes";

interface Props {
  session: DeskSession;
  line: Line;
  /** Whether somebody is there to read it. */
  open: boolean;
}

/** What is written to and fro, for who does not hear well and for numbers; and what she said in notes, where no voice goes. */
export function Chat({ session, line, open }: Props) {
  const { say, clock } = useWords();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const notes = useNotes(session, line);
  const lines = saidSoFar(session);

  const send = async (event: Event) => {
    event.preventDefault();
    const said = text.trim();
    if (!said) return;
    setText("");
    const refused = await line.ask({ type: "chat", session: session.id, text: said });
    setProblem(refused);
    if (refused) setText((typed) => typed || said);
  };

  return (
    <section class="chat" aria-label={say("chat.title")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it */}
      <div class="lines" role="log" tabIndex={0} aria-label={say("chat.title")}>
        <ol>
          {lines.map(([id, one]) => {
            if ("to" in one) return <Away key={id} absence={one} />;
            const mine = "text" in one && one.from === "AGENT";
            return (
              <li key={id} class={mine ? "mine" : "theirs"}>
                <span class="who">
                  {say(mine ? "chat.me" : "chat.customer")} · {clock(one.at)}
                </span>
                {"text" in one ? (
                  one.text
                ) : (
                  <SaidNote session={session.id} id={id} note={one} notes={notes} />
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <ProblemNote problem={problem} />
      {open && (
        <form onSubmit={send}>
          <input
            id="chat"
            aria-label={say("chat.write")}
            aria-keyshortcuts="e"
            placeholder={say("chat.write")}
            maxLength={1000}
            autoComplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" aria-label={say("chat.send")}>
            <Icon name="send" />
          </button>
        </form>
      )}
    </section>
  );
}
