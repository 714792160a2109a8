import type { Still } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import { useNow } from "../page/useNow";
import { useWords } from "../words/WordsContext";

/** A picture in place of video, and how old it is: nobody takes it for one that moves. */
export function StillPicture({ still, label }: { still: Still; label: string }) {
  const { say } = useWords();
  const now = useNow(1_000);
  const [source, setSource] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(still.picture);
    setSource(made);
    return () => URL.revokeObjectURL(made);
  }, [still.picture]);
  const seconds = Math.max(0, Math.round((now - still.at) / 1_000));
  return (
    <>
      <img class="still" src={source} alt={label} />
      <p class="still-age">{say("carried.age", { seconds })}</p>
    </>
  );
}
