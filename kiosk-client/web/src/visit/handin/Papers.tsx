import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { Offer } from "./Offer.tsx";
import { Pages } from "./Pages.tsx";
import { Stop } from "./Stop.tsx";

/** One by one, or none. */
export function Papers() {
  const t = useWords();
  const { press } = useKiosk();
  const pages = useView().handIn?.pages ?? [];
  return (
    <Screen
      class="tell"
      back
      title={t("papers.title")}
      say={sentences("papers.title", "papers.how")}
      left={<Stop />}
    >
      {pages.length > 0 ? (
        <Pages pages={pages} />
      ) : (
        <div class="record">
          <Picture name="bill" />
        </div>
      )}
      <aside class="beside">
        <Offer>
          <p>{t("papers.how")}</p>
        </Offer>
        <div class="answers answers-tall">
          <Choice word="call.paper" icon="photo" onPress={() => press("openPaper")} />
          <Choice word="continue" kind="yes" onPress={() => press("goOn")} />
        </div>
      </aside>
    </Screen>
  );
}
