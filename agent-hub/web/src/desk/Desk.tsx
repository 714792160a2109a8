import "../style/line.css";
import { PRODUCT, type Problem } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import { NextPerson } from "../line/NextPerson";
import { inOrder } from "../line/rows";
import { useChime } from "../line/useChime";
import { WaitingLine } from "../line/WaitingLine";
import { KeysDialog } from "../page/KeysDialog";
import { later } from "../page/later";
import { TopBar } from "../page/TopBar";
import { useKept } from "../page/useKept";
import { useWords } from "../words/WordsContext";
import { Availability } from "./Availability";
import { KEYS } from "./keys";
import { moveAlong } from "./moveAlong";
import { SignalLost } from "./SignalLost";
import { Switches } from "./Switches";
import { useDesk } from "./useDesk";
import { useKeys } from "./useKeys";

const { Later: Attention, fetchIt } = later(async () => (await import("./Attention")).Attention);

interface Props {
  api: Api;
  name: string;
  onSignOut: () => void;
  onLanguage: () => void;
  onDropped: () => void;
}

/** The agent's one screen: the line, the call, the case. */
export function Desk({ api, name, onSignOut, onLanguage, onDropped }: Props) {
  const { say } = useWords();
  const { view, hasSignal, line } = useDesk(onDropped);
  const [problem, setProblem] = useState<Problem>();
  const [listing, setListing] = useState(false);
  const [sound, setSound] = useKept("sound");
  const [keys, setKeys] = useKept("keys");
  useChime(view, sound);
  // Before anybody is accepted, so that nobody waits for it.
  useEffect(() => void fetchIt(), []);

  const waiting = Object.keys(view?.line ?? {}).length;
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ""}${PRODUCT} · ${say("desk.title")}`;
  }, [waiting, say]);

  const session = view?.session;
  // A second press of A, refused because the first was done, is no news.
  useEffect(() => setProblem(undefined), [session?.id]);
  const accept = async (chosen?: string) =>
    setProblem(await line.ask({ type: "accept", ...(chosen ? { session: chosen } : {}) }));
  const toggleAvailable = () => view && void line.ask({ type: "available", available: !view.available });
  // Without signal a press would count later, when somebody else may be first.
  const free = hasSignal && view?.available && !session ? view : undefined;
  const canAccept = free && inOrder(free.line).length > 0;

  useKeys(
    {
      accept: canAccept ? () => void accept() : undefined,
      up: free && (() => moveAlong(-1)),
      down: free && (() => moveAlong(1)),
      available: toggleAvailable,
      keys: () => setListing(true),
    },
    keys,
  );

  return (
    <div class={session ? "desk in-attention" : "desk"}>
      <TopBar name={name} onSignOut={onSignOut} onLanguage={onLanguage}>
        {view && <Availability view={view} onToggle={toggleAvailable} />}
        <Switches sound={sound} onSound={setSound} onKeys={() => setListing(true)} />
      </TopBar>
      {!hasSignal && <SignalLost />}
      {view && (
        <main>
          <WaitingLine line={view.line} onAccept={free && ((chosen) => void accept(chosen))} />
          {session ? (
            <Attention
              key={session.id}
              api={api}
              session={session}
              iceServers={view.iceServers}
              line={line}
              hasSignal={hasSignal}
              keys={keys}
            />
          ) : (
            <NextPerson
              view={view}
              problem={problem}
              onAccept={() => void accept()}
              onAvailable={toggleAvailable}
            />
          )}
        </main>
      )}
      {listing && <KeysDialog groups={KEYS} on={keys} onSwitch={setKeys} onClose={() => setListing(false)} />}
    </div>
  );
}
