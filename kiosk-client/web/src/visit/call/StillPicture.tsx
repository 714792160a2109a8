import type { Still } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "../../words/Words.tsx";

/** A picture in place of video, and how old it is: nobody takes it for one that moves. */
export function StillPicture({ still, label, ...rest }: { still: Still; label: string; class: string }) {
  const t = useWords();
  const source = useSource(still.picture);
  const seconds = useAge(still.at);
  return (
    <div class={`video still ${rest.class}`}>
      <img src={source} alt={label} />
      <p class="still-age">{t("carried.age", { seconds })}</p>
    </div>
  );
}

function useSource(picture: Blob): string | undefined {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setSource(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return source;
}

function useAge(at: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [at]);
  return Math.max(0, Math.round((now - at) / 1_000));
}
