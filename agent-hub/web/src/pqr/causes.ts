import type { Choice } from "../api/records";

/** Each word may be part of the code or of the name, with or without accents: "med con" finds "Medición del consumo". */
export function matching(causes: readonly Choice[], typed: string): Choice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return causes.filter((cause) => {
    const text = plain(`${cause.code} ${cause.name} ${cause.group ?? ""}`);
    return words.every((word) => text.includes(word));
  });
}

export function named(cause: Choice): string {
  return `${cause.code} · ${cause.name}`;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
