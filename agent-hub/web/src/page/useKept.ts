import { useState } from "preact/hooks";

/** A preference of this browser: never anything about a person. */
export function useKept(name: "sound" | "keys"): [boolean, (on: boolean) => void] {
  const key = `ventanilla.${name}`;
  const [on, setOn] = useState(() => localStorage.getItem(key) !== "off");
  const keep = (next: boolean) => {
    localStorage.setItem(key, next ? "on" : "off");
    setOn(next);
  };
  return [on, keep];
}
