import { useFirstView } from "../kiosk/Kiosk.tsx";
import type { Phase } from "../kiosk/kiosk-link.ts";
import { Picture } from "../parts/Picture.tsx";
import { useWords } from "../words/Words.tsx";

/** While the kiosk's program is not there: calm, and nothing to do. */
export function WithoutKiosk({ phase }: { phase: Exclude<Phase, "live"> }) {
  const t = useWords();
  const kiosk = useFirstView()?.kiosk;
  return (
    <div class="screen calm alone">
      <main>
        <h1>{t(`${phase}.title`)}</h1>
        <Picture name={phase === "refused" ? "closed" : "waiting"} />
        <p role="status">{t(`${phase}.text`)}</p>
        {kiosk && <p>{t("phoneLine", { phone: kiosk.phoneLine })}</p>}
      </main>
    </div>
  );
}
