import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { grouped } from "../asking/phone.ts";
import { Offer } from "./Offer.tsx";
import { Pages } from "./Pages.tsx";
import { Stop } from "./Stop.tsx";
import { Voices } from "./Voices.tsx";

/** All of it, before ✔. */
export function Check() {
  const t = useWords();
  const { press } = useKiosk();
  const { handIn, phone } = useView();
  if (!handIn) return null;
  const { notes, pages, matter, typedByOperator } = handIn;
  return (
    <Screen
      class="tell check"
      back
      title={t("check.title")}
      say={sentences("check.title", "check.how")}
      left={<Stop />}
    >
      <div class="given">
        {phone && (
          <p>
            <Icon name="phone" />
            <span>{t("check.phone", { phone: grouped(phone) })}</span>
          </p>
        )}
        {notes.length > 0 && <Voices notes={notes} />}
        {matter && (
          <p>
            <Icon name="write" />
            <span class="matter">
              {t(typedByOperator ? "check.helped" : "check.written")} «{matter}»
            </span>
          </p>
        )}
        {pages.length > 0 && <Pages pages={pages} />}
      </div>
      <aside class="beside">
        <Offer>
          <p>{t("check.how")}</p>
        </Offer>
        <div class="answers answers-tall">
          <Choice word="check.yes" kind="yes" onPress={() => press("handIn")} />
        </div>
      </aside>
    </Screen>
  );
}
