import { useContext } from "preact/hooks";
import { useView } from "../kiosk/Kiosk.tsx";
import { Icon } from "../parts/Icon.tsx";
import { useWords, Words } from "../words/Words.tsx";
import { statesOf } from "./states.ts";

const MOODS = { good: "yes", fair: "warning", bad: "no" } as const;

/** The strip: link, cameras, microphone, printer. */
export function States() {
  const t = useWords();
  const { messages } = useContext(Words);
  return (
    <section class="states" aria-label={t("op.status")}>
      <ul>
        {statesOf(useView(), messages).map(({ name, icon, mood, word, mend, call }) => (
          <li key={name} class={`state state-${mood}`} data-testid={`state-${name}`}>
            <Icon name={icon} />
            <div>
              <p>
                {t(`op.${name}`)}:{" "}
                <strong>
                  <Icon name={MOODS[mood]} /> {t(word)}
                </strong>
              </p>
              {call && <p data-testid="call-would-be">{t(call)}</p>}
              {mend && (
                <p>
                  <b>{t("op.do")}</b> {t(mend)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
