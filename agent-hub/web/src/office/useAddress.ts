import { useEffect, useState } from "preact/hooks";
import { type Address, read } from "./address";

/** The address line decides what is shown: back, forward and reload work by themselves. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => read(location.hash));
  useEffect(() => {
    const changed = () => setAddress(read(location.hash));
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return address;
}
