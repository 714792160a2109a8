import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { sentences } from "../../speech/joining.ts";
import { useWords } from "../../words/Words.tsx";

const PROMISES = [
  { icon: "camera", word: "consent.call" },
  { icon: "notRecorded", word: "consent.record" },
  { icon: "paper", word: "consent.data" },
  { icon: "hangUp", word: "consent.hangUp" },
] as const;

const WITHOUT_LINK = [
  { icon: "microphone", word: "consent.tell" },
  { icon: "link", word: "consent.later" },
  { icon: "paper", word: "consent.data" },
  { icon: "no", word: "consent.stop" },
] as const;

/**
 * What happens, and three answers. The call without her image is a full answer, not a lesser one. Without a link there
 * is no call to agree to, and her voice is enough: it costs the least.
 */
export function Consent() {
  const t = useWords();
  const { send, press } = useKiosk();
  const { link, devices } = useView();
  const linked = link.state !== "NONE";
  const what = linked ? PROMISES : WITHOUT_LINK;
  const promises = what.map(({ word }) => word);
  return (
    <Screen class="consent" back title={t("consent.title")} say={sentences(...promises, "consent.title")}>
      <ul class="promises">
        {what.map(({ icon, word }) => (
          <li key={word}>
            <Icon name={icon} />
            {t(word)}
          </li>
        ))}
      </ul>
      <div class="answers answers-tall">
        {linked ? (
          <>
            <Choice word="consent.video" kind="yes" onPress={() => send({ type: "consent", image: true })} />
            <Choice
              word="consent.voice"
              kind="yes"
              icon="microphone"
              onPress={() => send({ type: "consent", image: false })}
            >
              <small>{t("consent.voiceHint")}</small>
            </Choice>
          </>
        ) : (
          <>
            <Choice word="consent.yes" kind="yes" onPress={() => send({ type: "consent", image: false })} />
            {devices.camera === "READY" && (
              <Choice
                word="consent.seen"
                kind="yes"
                icon="camera"
                onPress={() => send({ type: "consent", image: true })}
              />
            )}
          </>
        )}
        <Choice word="consent.no" kind="no" onPress={() => press("cancel")} />
      </div>
    </Screen>
  );
}
