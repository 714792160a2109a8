import { useKiosk } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { helloAt } from "./hello.ts";

/** A person's welcome and one button. */
export function Welcome() {
  const t = useWords();
  const { press } = useKiosk();
  const hello = helloAt(new Date());
  return (
    <Screen
      class="welcome"
      title={t(hello)}
      say={sentences(hello, "welcome.who", "free", "welcome.have", "welcome.talk")}
      left={<LanguageSwitch />}
    >
      <Picture name="adviser" />
      <div>
        <p>{t("welcome.who")}</p>
        <p class="free">{t("free")}</p>
        <p>{t("welcome.have")}</p>
        <Choice word="welcome.talk" kind="main" icon="person" onPress={() => press("begin")} />
      </div>
    </Screen>
  );
}
