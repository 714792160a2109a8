/** Where one is in the office: `#caso/2026-ENT-000458/papeles` is the place `caso` with its two steps. */
export interface Address {
  place: string;
  steps: readonly string[];
}

export function read(hash: string): Address {
  const [place = "", ...steps] = hash.replace(/^#/, "").split("/").map(decoded);
  return { place, steps };
}

/** The link that leads there; it may be sent to a colleague. */
export function link(place: string, ...steps: string[]): string {
  return `#${[place, ...steps].map(encodeURIComponent).join("/")}`;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return "";
  }
}
