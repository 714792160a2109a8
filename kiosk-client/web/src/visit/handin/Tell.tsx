import { useEffect, useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import type { Message } from "../../words/words.ts";
import { carried, keepUnsent, keptUnsent } from "../call/unsent.ts";
import { Offer } from "./Offer.tsx";
import { Record } from "./Record.tsx";
import { Stop } from "./Stop.tsx";
import { Voices } from "./Voices.tsx";
import { Write } from "./Write.tsx";

/** What she would say to an agent, said to a microphone. */
export function Tell() {
  const t = useWords();
  const { press, send } = useKiosk();
  const { handIn } = useView();
  const [writing, setWriting] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const text = carried(handIn?.matter, keptUnsent());
    keepUnsent("");
    if (text) void send({ type: "matter", text, byOperator: false });
    // Once, when the call has turned into this.
  }, []);
  if (writing) return <Write onClose={() => setWriting(false)} />;
  const notes = handIn?.notes ?? [];
  const film: Message[] = handIn?.mayFilm ? ["tell.filmHow", "tell.filmOwn"] : [];
  return (
    <Screen
      class="tell"
      title={t("tell.title")}
      say={sentences("link.goOn", "tell.title", "tell.how", "tell.own", ...film)}
      left={<Stop />}
    >
      <Record onBusy={setBusy} />
      <aside class="beside">
        <Offer quiet={busy}>
          {notes.length > 0 ? (
            <Voices notes={notes} />
          ) : (
            <p>
              {t("tell.how")} {t("tell.own")} {film.map((word) => t(word)).join(" ")}
            </p>
          )}
        </Offer>
        {!busy && (
          <div class="answers answers-tall">
            <Choice
              word={handIn?.matter ? "tell.written" : "tell.write"}
              icon="write"
              onPress={() => setWriting(true)}
            />
            <Choice word="continue" kind="yes" onPress={() => press("goOn")} />
          </div>
        )}
      </aside>
    </Screen>
  );
}
