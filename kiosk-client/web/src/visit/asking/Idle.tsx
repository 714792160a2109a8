import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { ToOperator } from "../../parts/ToOperator.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";

const CAN = ["bill", "claim", "fault"] as const;

/** A kiosk that sleeps says what it is for, and who wakes it. */
export function Idle() {
  const t = useWords();
  return (
    <Screen
      class="idle"
      title={t("idle.title")}
      say={sentences("idle.title", "free", "idle.ask")}
      left={<ToOperator />}
    >
      <p class="free">{t("free")}</p>
      <section aria-label={t("idle.can")}>
        <ul class="can">
          {CAN.map((what) => (
            <li key={what}>
              <Picture name={what} />
              {t(`idle.${what}`)}
            </li>
          ))}
        </ul>
      </section>
      <p class="ask-operator">{t("idle.ask")}</p>
    </Screen>
  );
}
