import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";

/** One question, two big answers. Who does not answer in a minute is not asked again: the program goes on. */
export function Resolved() {
  const t = useWords();
  const { send } = useKiosk();
  return (
    <Screen class="resolved" title={t("resolved.title")} say={sentences("resolved.title", "resolved.text")}>
      <p>{t("resolved.text")}</p>
      <div class="tiles">
        {(["no", "yes"] as const).map((answer) => (
          <button
            type="button"
            class={`tile tile-${answer}`}
            key={answer}
            data-say={answer}
            data-answer={answer}
            onClick={() => send({ type: "resolved", yes: answer === "yes" })}
          >
            <Icon name={answer} />
            {t(answer)}
          </button>
        ))}
      </div>
    </Screen>
  );
}
