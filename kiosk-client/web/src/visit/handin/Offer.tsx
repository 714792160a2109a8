import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { sentences } from "../../speech/joining.ts";
import { useSpeech } from "../../speech/Speech.tsx";
import { useWords } from "../../words/Words.tsx";

/** The link is back. She may talk, and need not: whatever she does, nothing that she gave is lost. Until then what stands in its place. */
export function Offer({ quiet = false, children }: { quiet?: boolean; children: ComponentChildren }) {
  const t = useWords();
  const { press } = useKiosk();
  const { say } = useSpeech();
  const offered = useView().handIn?.mayTalk ?? false;
  useEffect(() => {
    if (offered && !quiet) void say(sentences("offer.text"));
    // Once, when it comes; not again when she has stopped recording.
  }, [offered]);
  if (!offered || quiet) return <>{children}</>;
  return (
    <section class="offer" role="status">
      <p>{t("offer.text")}</p>
      <Choice word="offer.talk" icon="person" onPress={() => press("talk")} />
    </section>
  );
}
