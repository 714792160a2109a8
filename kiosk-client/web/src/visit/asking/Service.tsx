import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";

const SERVICES = ["ENERGIA", "AGUA", "ASEO", "OTRO"] as const;
const WORDS = SERVICES.map((service) => `service.${service}` as const);

export function Service() {
  const t = useWords();
  const { send } = useKiosk();
  return (
    <Screen class="service" back title={t("service.title")} say={sentences("service.title", ...WORDS)}>
      <div class="tiles">
        {SERVICES.map((service) => (
          <button
            type="button"
            class="tile"
            key={service}
            data-say={`service.${service}`}
            onClick={() => send({ type: "service", service })}
          >
            <Picture name={service} />
            {t(`service.${service}`)}
          </button>
        ))}
      </div>
    </Screen>
  );
}
