import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface Later<Props> {
  Screen: FunctionComponent<Props>;
  /** Fetches it before it is needed. */
  fetch(): void;
}

/** A part of the page that the first screens do not wait for. */
export function later<Props>(load: () => Promise<FunctionComponent<Props>>): Later<Props> {
  let here: FunctionComponent<Props> | undefined;
  let coming: Promise<unknown> | undefined;
  const fetch = () => {
    coming ??= load().then(
      (loaded) => {
        here = loaded;
      },
      // The program may be away for a moment: the next screen asks again.
      () => {
        coming = undefined;
      },
    );
    return coming;
  };
  const Screen: FunctionComponent<Props> = (props) => {
    const [, setArrived] = useState(here !== undefined);
    useEffect(() => {
      if (!here) void fetch().then(() => setArrived(true));
    }, []);
    const Loaded = here;
    return Loaded ? <Loaded {...(props as Props & object)} /> : null;
  };
  return { Screen, fetch: () => void fetch() };
}
