import type { QuestionKind } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";
import { useRoom } from "../call/Room.tsx";
import { AgentCorner } from "../shown/AgentCorner.tsx";
import { sizeOf } from "./size.ts";

/** What the agent asks, as large as it can be, and two answers. Only ✔ or ✖ count, and the server's record of it ends it. */
export function Question() {
  const t = useWords();
  const { send, press } = useKiosk();
  const question = useView().session?.question;
  const [answered, setAnswered] = useState<string>();
  const reading = useReading(question?.id, question?.kind ?? "OTRA");
  if (!question) return null;
  const { id, kind, text } = question;
  const waiting = answered === id;
  const answer = async (yes: boolean) => {
    setAnswered(id);
    if (!(await send({ type: "answer", question: id, yes }))) setAnswered(undefined);
  };
  return (
    <Screen
      class="question"
      title={t(`question.${kind}`)}
      left={<Choice word="call.hangUp" kind="quiet" icon="hangUp" onPress={() => press("hangUp")} />}
      right={
        reading.available && (
          <Choice word="listen" icon="sound" kind="quiet" class="listen" onPress={reading.start} />
        )
      }
    >
      <section class="asked">
        <blockquote class={`said said-${sizeOf(text)}`}>
          {text.split("\n").map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </blockquote>
        <AgentCorner />
      </section>
      <p class="asked-how" role="status">
        {waiting ? t("question.saving") : t(`question.${kind}.text`)}
      </p>
      <div class="answers answers-question">
        <Choice word="no" kind="no" disabled={waiting} onPress={() => answer(false)} />
        <Choice word="yes" kind="yes" disabled={waiting} onPress={() => answer(true)} />
      </div>
    </Screen>
  );
}

/** The agent reads aloud what was written; only the fixed words have a recording, and both voices rest while it plays. */
function useReading(question: string | undefined, kind: QuestionKind) {
  const { say, stop, available } = useSpeech();
  const { room } = useRoom();
  const start = async () => {
    if (!available) return;
    room?.rest(true);
    await say(sentences(`question.${kind}`, `question.${kind}.text`));
    room?.rest(false);
  };
  useEffect(() => {
    if (kind !== "OTRA") void start();
    return () => {
      stop();
      room?.rest(false);
    };
    // Once for each question, however often the view changes.
  }, [question, room]);
  return { available, start };
}
