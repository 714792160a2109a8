import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

const AGAIN_MS = 2_000;

/** A part of the page that is fetched when it is first shown, or before by `fetchIt`, and again when the signal failed. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetching: Promise<ComponentType<Props>> | undefined;
  let Part: ComponentType<Props> | undefined;

  async function fetchIt(): Promise<ComponentType<Props>> {
    fetching ??= load();
    try {
      Part = await fetching;
      return Part;
    } catch {
      fetching = undefined;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      return fetchIt();
    }
  }

  function Later(props: Props) {
    const [, setThere] = useState(Part !== undefined);
    useEffect(() => {
      void fetchIt().then(() => setThere(true));
    }, []);
    return Part ? <Part {...props} /> : null;
  }
  return { Later, fetchIt };
}
