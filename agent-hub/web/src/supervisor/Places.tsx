import type { PageProps } from "../office/pages";
import { later } from "../page/later";
import { Kiosks } from "./Kiosks";

const Signal = later(async () => (await import("../signal/Signal")).Signal).Later;

/** The kiosks, or what their links were worth: the address says which. */
export function Places(props: PageProps) {
  return props.address.place === "senal" ? <Signal {...props} /> : <Kiosks {...props} />;
}
