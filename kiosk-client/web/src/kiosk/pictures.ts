import { useEffect, useState } from "preact/hooks";
import { useKiosk } from "./Kiosk.tsx";

/** A picture of the program, which only shows it to whoever has the bearer; forgotten when the screen goes. */
export function usePicture(path: string | undefined): string | undefined {
  const { link } = useKiosk();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!path) return;
    const going = new AbortController();
    let made: string | undefined;
    fetchPicture(path, link.bearer, going.signal).then(
      (blob) => {
        if (going.signal.aborted || !blob) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => undefined,
    );
    return () => {
      going.abort();
      if (made) URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [path, link]);
  return url;
}

export async function fetchPicture(
  path: string,
  bearer: string,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const answer = await fetch(path, {
    headers: { authorization: `Bearer ${bearer}` },
    signal,
    cache: "no-store",
  });
  return answer.ok ? await answer.blob() : undefined;
}
