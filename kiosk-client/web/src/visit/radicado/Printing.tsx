import { useState } from "preact/hooks";
import { useKiosk, useView } from "../../kiosk/Kiosk.tsx";
import { Choice } from "../../parts/Choice.tsx";
import { useWords } from "../../words/Words.tsx";
import type { Message } from "../../words/words.ts";

const PAPERS = [
  { paper: "80mm", word: "radicado.slip" },
  { paper: "a4", word: "radicado.sheet" },
] as const;

/** Without a printer there is no button for one, and a word on how to keep the number. */
export function Printing({ note = "radicado.note" }: { note?: Message }) {
  const t = useWords();
  const { send } = useKiosk();
  const { devices } = useView();
  const [printed, setPrinted] = useState(false);
  if (devices.printer !== "READY") return <p>{t(note)}</p>;
  const print = async (paper: "80mm" | "a4") => setPrinted(await send({ type: "print", paper }));
  return (
    <div class="answers answers-tall">
      {PAPERS.map(({ paper, word }) => (
        <Choice key={paper} word={word} icon="print" onPress={() => print(paper)} />
      ))}
      <p role="status">{printed && t("radicado.printed")}</p>
    </div>
  );
}
