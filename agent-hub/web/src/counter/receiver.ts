import { CAPACITIES, type Receiver } from "../api/records";
import type { Draft } from "../pqr/draft";

/** Whoever comes for herself needs no other name, also when one was typed before. */
export function receiverFrom({ receiverAs, receiver, receiverDocument }: Draft): Receiver {
  const capacity = CAPACITIES.find((each) => each === receiverAs) ?? "HERSELF";
  return capacity === "HERSELF"
    ? { capacity }
    : { capacity, name: receiver?.trim() ?? "", document: receiverDocument?.trim() ?? "" };
}

export function isNamed({ capacity, name, document }: Receiver): boolean {
  return capacity === "HERSELF" || Boolean(name && document);
}
