import type { Paper } from "@ventanilla/contract";
import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { usePicture } from "../../kiosk/pictures.ts";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/Words.tsx";

/** Her eyes decide: a bad verdict says what to mend, and forbids nothing. */
export function Review({ paper }: { paper: Paper }) {
  const t = useWords();
  const { press } = useKiosk();
  const page = usePicture(`/api/papers/${paper.id}?v=${paper.version ?? 1}`);
  const verdict = paper.verdict ?? "OK";
  return (
    <Screen
      class="paper"
      title={t("review.title")}
      left={
        <>
          <Choice word="review.turn" icon="turn" onPress={() => press("turnPaper")} />
          {paper.corners && (
            <Choice word="review.corners" icon="corners" onPress={() => press("mendCorners")} />
          )}
        </>
      }
    >
      <div class="live review">{page && <img src={page} alt={t("review.picture")} draggable={false} />}</div>
      <aside class="paper-side">
        <p class={verdict === "OK" ? "verdict verdict-ok" : "verdict"} data-testid="verdict" role="status">
          <Picture name={verdict} />
          <span>
            <strong>{t(`verdict.${verdict}`)}</strong>
            {verdict !== "OK" && ` ${t(`mend.${verdict}`)}`}
          </span>
        </p>
        <div class="answers answers-tall">
          <Choice word="review.send" kind="yes" onPress={() => press("acceptPaper")} />
          <Choice word="review.again" kind="no" icon="again" onPress={() => press("retakePaper")} />
        </div>
      </aside>
    </Screen>
  );
}
