import { useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Ask } from "../../parts/Ask.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { placeAloud, waitInWords } from "./wait.ts";

/** Her place, how long, what to have at hand and who will be there. Without a signal nobody knows how long, and nothing is promised. */
export function Waiting() {
  const t = useWords();
  const { press } = useKiosk();
  const { session, link } = useView();
  const away = link.state === "NONE";
  const { place, waitMinutes } = session ?? {};
  const [leaving, setLeaving] = useState(false);
  const wait = waitMinutes === undefined ? [] : [waitInWords(waitMinutes)];
  const say = away
    ? sentences("link.kept", "waiting.away")
    : [...placeAloud(place), ...sentences(...wait, "waiting.begins", "waiting.who")];
  return (
    <Screen
      class="waiting"
      title={t("waiting.title")}
      say={say}
      left={<Choice word="waiting.leave" kind="leave" icon="no" onPress={() => setLeaving(true)} />}
    >
      <section class="place" aria-live="polite">
        {away ? (
          <p>{t("waiting.away")}</p>
        ) : (
          <>
            <Place place={place} />
            {wait.map((word) => (
              <p key={word}>{t(word)}</p>
            ))}
          </>
        )}
      </section>
      <section class="at-hand">
        <p class="who">
          <Picture name="adviser" />
          <span>
            {t("waiting.who")} {!away && t("waiting.begins")}
          </span>
        </p>
        <h2>{t("waiting.have")}</h2>
        <ul class="can">
          <li>
            <Picture name="cedula" />
            {t("waiting.cedula")}
          </li>
          <li>
            <Picture name="bill" />
            {t("waiting.bill")}
          </li>
        </ul>
      </section>
      {leaving && (
        <Ask
          title="leave.title"
          text="leave.text"
          yes="leave.yes"
          no="leave.no"
          onYes={() => press("cancel")}
          onNo={() => setLeaving(false)}
        />
      )}
    </Screen>
  );
}

function Place({ place }: { place: number | undefined }) {
  const t = useWords();
  if (place === undefined) return <p>{t("waiting.asking")}</p>;
  if (place === 1) return <p class="next">{t("waiting.next")}</p>;
  return (
    <p>
      {t("waiting.place")} <strong class="place-number">{place}</strong>
    </p>
  );
}
