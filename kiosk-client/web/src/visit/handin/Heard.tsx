import { useEffect, useState } from "preact/hooks";
import { Choice } from "../../parts/Choice.tsx";
import { useWords } from "../../words/Words.tsx";
import { Again } from "./Again.tsx";
import { lengthOf } from "./length.ts";
import type { Said } from "./recorder.ts";

export interface HeardProps {
  said: Said;
  onAgain: () => void;
  onKeep: () => void;
}

/** What she said, before she keeps it or says it again. */
export function Heard({ said, onAgain, onKeep }: HeardProps) {
  const t = useWords();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(said.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [said]);
  return (
    <div class="record">
      <p class="record-word">
        <strong>{t("tell.recorded")}</strong> {lengthOf(said.seconds)}
      </p>
      {url && <Again key={url} url={url} film={said.kind === "film"} />}
      <div class="answers">
        <Choice word="tell.again" kind="no" icon="again" onPress={onAgain} />
        <Choice word="tell.keep" kind="yes" onPress={onKeep} />
      </div>
    </div>
  );
}
