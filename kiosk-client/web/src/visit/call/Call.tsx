import { useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Ask } from "../../parts/Ask.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";
import { Shown } from "../shown/Shown.tsx";
import { CallBar } from "./CallBar.tsx";
import { CallSide } from "./CallSide.tsx";
import { Chat } from "./Chat.tsx";
import { NoHear } from "./NoHear.tsx";
import { NoSee } from "./NoSee.tsx";
import { Stage } from "./Stage.tsx";

export type Over = "hangUp" | "noHear" | "noSee";

/** The agent large, oneself small, and help in words. */
export function Call() {
  const t = useWords();
  const { press } = useKiosk();
  const { session } = useView();
  const [over, setOver] = useState<Over>();
  const [writing, setWriting] = useState(false);
  const side = { onHelp: setOver, onWrite: () => setWriting(true) };
  const close = () => setOver(undefined);
  return (
    <Screen
      class={writing ? "call call-writing" : "call"}
      title={session?.agent ? t("call.with", { agent: session.agent }) : t("call.title")}
      left={<CallBar />}
      right={<Choice word="call.hangUp" kind="leave" icon="hangUp" onPress={() => setOver("hangUp")} />}
    >
      {session?.shown ? <Shown shown={session.shown} {...(writing ? {} : side)} /> : <Stage />}
      {!session?.shown && !writing && <CallSide {...side} />}
      {writing && <Chat onClose={() => setWriting(false)} />}
      {over === "hangUp" && (
        <Ask
          silent
          title="hangUp.title"
          text="hangUp.text"
          yes="hangUp.yes"
          no="hangUp.no"
          onYes={() => press("hangUp")}
          onNo={close}
        />
      )}
      {over === "noHear" && <NoHear onClose={close} />}
      {over === "noSee" && <NoSee onClose={close} />}
    </Screen>
  );
}
