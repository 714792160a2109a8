import { useView } from "../../kiosk/Kiosk.tsx";
import { useWords } from "../../words/Words.tsx";
import { lastLines } from "./lines.ts";

/** What the agent wrote last stands under the picture: who cannot hear reads it without opening anything. */
export function LastLine() {
  const t = useWords();
  const chat = useView().session?.chat ?? {};
  const last = lastLines(chat, 1)[0];
  return (
    <p key={last?.id} class="last-line" aria-live="polite" hidden={last?.from !== "AGENT"}>
      {last?.from === "AGENT" && (
        <>
          <strong>{t("chat.agent")}:</strong> {last.text}
        </>
      )}
    </p>
  );
}
