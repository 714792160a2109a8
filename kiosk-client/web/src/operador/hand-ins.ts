import { useEffect, useState } from "preact/hooks";

/** A code of what was handed in here, and the number that it got. */
export type Coded = { code: string; radicado?: string };

const AGAIN_MS = 60_000;

/** Asked each minute, and at once when `news` changes; without a line what was known stays. */
export function useHandIns(bearer: string, news: string): Coded[] {
  const [known, setKnown] = useState<Coded[]>([]);
  useEffect(() => {
    const going = new AbortController();
    const ask = () =>
      asked(bearer, going.signal).then(
        (answer) => answer && setKnown(answer),
        () => undefined,
      );
    void ask();
    const timer = setInterval(ask, AGAIN_MS);
    return () => {
      going.abort();
      clearInterval(timer);
    };
  }, [bearer, news]);
  return known;
}

async function asked(bearer: string, signal: AbortSignal): Promise<Coded[] | undefined> {
  const answer = await fetch("/api/hand-ins", {
    headers: { authorization: `Bearer ${bearer}` },
    signal,
    cache: "no-store",
  });
  return answer.ok ? await answer.json() : undefined;
}
